// Refine 5, headless, with the data and live providers of `rapport-client`.

import { type HttpError, Refine, useCreate, useInvalidate, useList, useSubscription, useUpdate } from "@refinedev/core";
import { apiKey, RapportClient } from "rapport-client";
import { refineData, refineLive } from "rapport-client/refine";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { offer, until } from "../program";

const TYPES = {
  customers: { type: "Customer", list: "customers", fields: "name" },
  activities: { type: "Activity", list: "activities", fields: "subject" },
};
type Customer = { id: string; version: number; name: string };

/** What the page shows, for whoever runs this program. */
let page: ReturnType<typeof usePage>;

function usePage(seen: (id: string) => void) {
  const [currentPage, turnTo] = useState(1);
  const [live, setLive] = useState(false);
  const { result, query } = useList<Customer, HttpError>({
    resource: "customers",
    pagination: { currentPage, pageSize: 3 },
    sorters: [{ field: "name", order: "asc" }],
    liveMode: "auto",
  });
  useSubscription({
    channel: "resources/activities",
    enabled: live,
    onLiveEvent: ({ payload }) => payload.ids?.forEach((id) => seen(String(id))),
  });
  const { mutateAsync: update } = useUpdate<Customer, HttpError>();
  const { mutateAsync: create } = useCreate<Customer, HttpError>();
  return { ...result, currentPage, turnTo, setLive, update, create, ready: !query.isFetching };
}

function Customers({ seen }: { seen: (id: string) => void }) {
  page = usePage(seen);
  return <ul>{page.data.map(({ id, name }) => <li key={id}>{name}</li>)}</ul>;
}

offer(({ url, token }) => {
  const rapport = new RapportClient({ url, session: apiKey(token) });
  const data = refineData(rapport, url, TYPES);
  let seen = (_id: string) => {};
  createRoot(document.body).render(
    <Refine
      dataProvider={data}
      liveProvider={refineLive(rapport, TYPES)}
      resources={[{ name: "customers" }, { name: "activities" }]}
      options={{ disableTelemetry: true }}
    >
      <Customers seen={(id) => seen(id)} />
    </Refine>,
  );
  const shown = () => [...document.querySelectorAll("li")].map((item) => item.textContent!);
  const turnTo = async (number: number) => {
    page.turnTo(number);
    await until(() => page.currentPage === number && page.ready);
  };

  return {
    async names() {
      await until(() => page?.ready && shown().length > 0);
      const names = shown();
      for (let number = 2; names.length < page.total!; number++) {
        await turnTo(number);
        names.push(...shown());
      }
      await turnTo(1);
      return names;
    },
    async rename(name) {
      const [{ id, version }] = page.data;
      await page.update({ resource: "customers", id, values: { name, version } });
      await until(() => shown()[0] === name);
      return shown();
    },
    async call(subject) {
      const values = { kind: "CALL", subject, targets: [{ customerId: page.data[0].id }] };
      const creation = page.create({ resource: "activities", values });
      const refusal = await creation.then(() => null, (error: HttpError) => error);
      return Object.keys(refusal?.errors ?? {});
    },
    follow(told) {
      let last = Promise.resolve();
      seen = (id) => {
        last = last.then(async () => told((await data.getOne({ resource: "activities", id })).data.subject));
      };
      page.setLive(true);
    },
  };
});
