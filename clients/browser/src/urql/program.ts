// urql with a normalised cache, Relay's pagination, persisted queries, and subscriptions by graphql-ws.

import { Client, fetchExchange, subscriptionExchange } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
import { persistedExchange } from "@urql/exchange-persisted";
import { createClient } from "graphql-ws";
import { graphql } from "../../generated/gql";
import { type Given, offer } from "../program";

const Customers = graphql(`
  query UrqlCustomers($first: Int!, $after: String) {
    customers(first: $first, after: $after, orderBy: [{ field: NAME }]) {
      nodes { id name version }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
const Rename = graphql(`
  mutation UrqlRename($input: CustomerUpdateInput!) {
    customerUpdate(input: $input) { customer { id name version } userErrors { field code message } }
  }
`);
const Call = graphql(`
  mutation UrqlCall($input: ActivityCreateInput!) {
    activityCreate(input: $input) { activity { id } userErrors { field code message } }
  }
`);
const EventCursor = graphql(`
  query UrqlEventCursor { eventCursor }
`);
const Updates = graphql(`
  subscription UrqlUpdates($after: String) {
    activityUpdates(after: $after) { cursor operation activity { id subject } }
  }
`);

function connect({ url, token }: Given): Client {
  const headers = { Authorization: `Bearer ${token}` };
  const socket = createClient({
    url: url.replace(/^http/, "ws"),
    connectionParams: headers,
    retryAttempts: 0, // `follow` retries, with the cursor of the last item
  });
  return new Client({
    url,
    preferGetMethod: false,
    fetchOptions: { headers },
    exchanges: [
      cacheExchange({ resolvers: { Query: { customers: relayPagination() } } }),
      persistedExchange(),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: (sink) => ({ unsubscribe: socket.subscribe({ query: query!, variables }, sink) }),
        }),
      }),
    ],
  });
}

offer((given) => {
  const client = connect(given);
  const page = async (after?: string | null) => (await client.query(Customers, { first: 3, after })).data!.customers;

  return {
    async names() {
      let read = await page();
      while (read.pageInfo.hasNextPage) read = await page(read.pageInfo.endCursor);
      return read.nodes.map(({ name }) => name); // the cache has merged the pages
    },
    async rename(name) {
      const [{ id, version }] = (await page()).nodes;
      await client.mutation(Rename, { input: { id, expectedVersion: version, name } });
      return client.readQuery(Customers, { first: 3 })!.data!.customers.nodes.slice(0, 3).map((row) => row.name);
    },
    async call(subject) {
      const [{ id: customerId }] = (await page()).nodes;
      const { data } = await client.mutation(Call, { input: { kind: "CALL", subject, targets: [{ customerId }] } });
      return data!.activityCreate.userErrors.map(({ field }) => field.slice(1).join("."));
    },
    async follow(seen) {
      let after = (await client.query(EventCursor, {}, { requestPolicy: "network-only" })).data!.eventCursor;
      const listen = () =>
        client.subscription(Updates, { after }).subscribe(({ data, error }) => {
          if (error) return void setTimeout(listen, 1_000);
          if (data!.activityUpdates.activity) seen(data!.activityUpdates.activity.subject);
          after = data!.activityUpdates.cursor;
        });
      listen();
    },
  };
});
