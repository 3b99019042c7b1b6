// react-admin 5 with the data provider of `rapport-client`.

import { apiKey, RapportClient } from "rapport-client";
import { reactAdminData } from "rapport-client/react-admin";
import {
  Admin,
  DataTable,
  type DataProvider,
  List,
  Pagination,
  Resource,
  useCreate,
  useDataProvider,
  useListContext,
  useUpdate,
} from "react-admin";
import { createRoot } from "react-dom/client";
import { offer, until } from "../program";

const TYPES = {
  customers: { type: "Customer", list: "customers", fields: "name" },
  activities: { type: "Activity", list: "activities", fields: "subject" },
};
type Customer = { id: string; version: number; name: string };

/** What the page shows, for whoever runs this program. */
let page: ReturnType<typeof usePage>;

function usePage() {
  const [update] = useUpdate();
  const [create] = useCreate();
  return { ...useListContext<Customer>(), update, create, provider: useDataProvider<DataProvider>() };
}

function Page() {
  page = usePage();
  return <DataTable bulkActionButtons={false}><DataTable.Col source="name" /></DataTable>;
}

const Customers = () => (
  <List perPage={3} sort={{ field: "name", order: "ASC" }} pagination={<Pagination rowsPerPageOptions={[3]} />}>
    <Page />
  </List>
);

offer(({ url, token }) => {
  const rapport = new RapportClient({ url, session: apiKey(token) });
  const root = document.body.appendChild(document.createElement("div"));
  createRoot(root).render(
    <Admin dataProvider={reactAdminData(rapport, TYPES)} disableTelemetry>
      <Resource name="customers" list={Customers} />
      <Resource name="activities" />
    </Admin>,
  );
  const shown = () => [...document.querySelectorAll("td.column-name")].map((cell) => cell.textContent!);
  const turnTo = async (number: number) => {
    const before = shown()[0];
    page.setPage(number);
    await until(() => page.page === number && !page.isFetching && shown()[0] !== before);
  };

  return {
    async names() {
      await until(() => shown().length > 0);
      const names = shown();
      for (let number = 2; names.length < page.total!; number++) {
        await turnTo(number);
        names.push(...shown());
      }
      await turnTo(1);
      return names;
    },
    async rename(name) {
      const [previousData] = page.data!;
      const change = { id: previousData.id, data: { ...previousData, name }, previousData };
      await page.update("customers", change, { returnPromise: true });
      await until(() => shown()[0] === name);
      return shown();
    },
    async call(subject) {
      const data = { kind: "CALL", subject, targets: [{ customerId: page.data![0].id }] };
      const refusal = await page.create("activities", { data }, { returnPromise: true }).then(
        () => null,
        (error: { body: { errors: object } }) => error,
      );
      return Object.keys(refusal?.body.errors ?? {});
    },
    follow(seen) {
      let last = Promise.resolve();
      const { provider } = page;
      provider.subscribe("resource/activities", ({ payload }: { payload: { ids: string[] } }) => {
        last = last.then(async () => {
          const { data } = await provider.getOne("activities", { id: payload.ids[0] });
          seen(data.subject);
        });
      });
    },
  };
});
