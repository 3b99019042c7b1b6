// Apollo Client 4: a normalised cache, Relay's pagination, persisted queries, and subscriptions by graphql-ws.

import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { GraphQLWsLink } from "@apollo/client/link/subscriptions";
import { relayStylePagination } from "@apollo/client/utilities";
import { OperationTypeNode } from "graphql";
import { createClient } from "graphql-ws";
import { graphql } from "../../generated/gql";
import { type Given, offer, sha256 } from "../program";

const Customers = graphql(`
  query ApolloCustomers($first: Int!, $after: String) {
    customers(first: $first, after: $after, orderBy: [{ field: NAME }]) {
      edges { node { id name version } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
const Rename = graphql(`
  mutation ApolloRename($input: CustomerUpdateInput!) {
    customerUpdate(input: $input) { customer { id name version } userErrors { field code message } }
  }
`);
const Call = graphql(`
  mutation ApolloCall($input: ActivityCreateInput!) {
    activityCreate(input: $input) { activity { id } userErrors { field code message } }
  }
`);
const EventCursor = graphql(`
  query ApolloEventCursor { eventCursor }
`);
const Updates = graphql(`
  subscription ApolloUpdates($after: String) {
    activityUpdates(after: $after) { cursor operation activity { id subject } }
  }
`);

function connect({ url, token }: Given): ApolloClient {
  const headers = { authorization: `Bearer ${token}` };
  const socket = createClient({
    url: url.replace(/^http/, "ws"),
    connectionParams: headers,
    retryAttempts: 0, // `follow` retries, with the cursor of the last item
  });
  return new ApolloClient({
    link: ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      new GraphQLWsLink(socket),
      ApolloLink.from([
        new PersistedQueryLink({ sha256, useGETForHashedQueries: true }),
        new HttpLink({ uri: url, headers }),
      ]),
    ),
    cache: new InMemoryCache({
      typePolicies: { Query: { fields: { customers: relayStylePagination(["where", "orderBy", "search"]) } } },
    }),
  });
}

offer((given) => {
  const client = connect(given);
  const customers = client.watchQuery({ query: Customers, variables: { first: 3 } });
  customers.subscribe(() => undefined);
  // What every component that shows this query gets from the cache.
  const rows = () => {
    const cached = client.readQuery({ query: Customers, variables: { first: 3 } });
    return cached?.customers.edges.map(({ node }) => node) ?? [];
  };

  return {
    async names() {
      let { data } = await client.query({ query: Customers, variables: { first: 3 } });
      while (data?.customers.pageInfo.hasNextPage) {
        ({ data } = await customers.fetchMore({ variables: { after: data.customers.pageInfo.endCursor } }));
      }
      return rows().map((row) => row.name); // the cache has merged the pages
    },
    async rename(name) {
      const [{ id, version }] = rows();
      await client.mutate({ mutation: Rename, variables: { input: { id, expectedVersion: version, name } } });
      return rows().slice(0, 3).map((row) => row.name); // the cache knows the row by its id
    },
    async call(subject) {
      const input = { kind: "CALL" as const, subject, targets: [{ customerId: rows()[0].id }] };
      const { data } = await client.mutate({ mutation: Call, variables: { input } });
      return data!.activityCreate.userErrors.map(({ field }) => field.slice(1).join("."));
    },
    async follow(seen) {
      let after = (await client.query({ query: EventCursor, fetchPolicy: "no-cache" })).data?.eventCursor;
      const again = () => setTimeout(listen, 1_000);
      const listen = () =>
        client.subscribe({ query: Updates, variables: { after } }).subscribe({
          next: ({ data }) => {
            if (!data) return; // an error, after which the subscription completes
            if (data.activityUpdates.activity) seen(data.activityUpdates.activity.subject);
            after = data.activityUpdates.cursor;
          },
          error: again,
          complete: again,
        });
      listen();
    },
  };
});
