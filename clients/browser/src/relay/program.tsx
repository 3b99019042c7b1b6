// Relay 21: a normalised store, a paginated fragment, and subscriptions by graphql-ws.

import { createClient } from "graphql-ws";
import { Suspense } from "react";
import { createRoot } from "react-dom/client";
import { RelayEnvironmentProvider, useLazyLoadQuery, usePaginationFragment } from "react-relay";
import {
  commitMutation,
  Environment,
  graphql,
  type MutationParameters,
  type GraphQLTaggedNode,
  Network,
  Observable,
  RecordSource,
  requestSubscription,
  Store,
} from "relay-runtime";
import type { programCallMutation } from "../../generated/relay/programCallMutation.graphql";
import type { programCustomers$key } from "../../generated/relay/programCustomers.graphql";
import type { programQuery } from "../../generated/relay/programQuery.graphql";
import type { programRenameMutation } from "../../generated/relay/programRenameMutation.graphql";
import type { programUpdatesSubscription } from "../../generated/relay/programUpdatesSubscription.graphql";
import { type Given, offer, until } from "../program";

function connect({ url, token }: Given): Environment {
  const headers = { Authorization: `Bearer ${token}` };
  const socket = createClient({
    url: url.replace(/^http/, "ws"),
    connectionParams: headers,
    retryAttempts: 0, // `follow` retries, with the cursor of the last item
  });
  return new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(
      async ({ text }, variables) => {
        const body = JSON.stringify({ query: text, variables });
        const response = await fetch(url, {
          method: "POST",
          headers: { ...headers, "Content-Type": "application/json", Accept: "application/graphql-response+json" },
          body,
        });
        return response.json();
      },
      ({ text, name }, variables) =>
        Observable.create((sink) =>
          socket.subscribe({ query: text!, operationName: name, variables }, sink as Parameters<typeof socket.subscribe>[1]),
        ),
    ),
  });
}

const Customers = graphql`
  fragment programCustomers on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 3 }, cursor: { type: "String" })
  @refetchable(queryName: "programCustomersPaginationQuery") {
    customers(first: $count, after: $cursor, orderBy: [{ field: NAME }]) @connection(key: "program_customers") {
      edges { node { id name version } }
    }
  }
`;

type Row = { readonly id: string; readonly name: string; readonly version: number };
let shown: Row[] = [];
let next: (() => void) | null = null;

/** Shows the customers, page by page, and keeps what it shows. */
function CustomerList({ query }: { query: programCustomers$key }) {
  const { data, hasNext, loadNext } = usePaginationFragment<programQuery, programCustomers$key>(Customers, query);
  shown = data.customers.edges.map(({ node }) => node);
  next = hasNext ? () => loadNext(3) : null;
  return <ul>{shown.map(({ id, name }) => <li key={id}>{name}</li>)}</ul>;
}

function Page() {
  const query = useLazyLoadQuery<programQuery>(graphql`query programQuery { ...programCustomers }`, {});
  return <CustomerList query={query} />;
}

offer((given) => {
  const environment = connect(given);
  createRoot(document.body).render(
    <RelayEnvironmentProvider environment={environment}>
      <Suspense><Page /></Suspense>
    </RelayEnvironmentProvider>,
  );
  const names = () => [...document.querySelectorAll("li")].map((item) => item.textContent!);
  const mutate = <Mutation extends MutationParameters>(mutation: GraphQLTaggedNode, variables: Mutation["variables"]) =>
    new Promise<Mutation["response"]>((onCompleted, onError) =>
      commitMutation<Mutation>(environment, { mutation, variables, onCompleted, onError }),
    );

  return {
    async names() {
      await until(() => names().length > 0);
      while (next) {
        const count = names().length;
        next();
        await until(() => names().length > count);
      }
      return names();
    },
    async rename(name) {
      const [{ id, version }] = shown;
      await mutate<programRenameMutation>(
        graphql`
          mutation programRenameMutation($input: CustomerUpdateInput!) {
            customerUpdate(input: $input) { customer { id name version } userErrors { field code message } }
          }
        `,
        { input: { id, expectedVersion: version, name } },
      );
      await until(() => names()[0] === name);
      return names().slice(0, 3);
    },
    async call(subject) {
      const { activityCreate } = await mutate<programCallMutation>(
        graphql`
          mutation programCallMutation($input: ActivityCreateInput!) {
            activityCreate(input: $input) { activity { id } userErrors { field code message } }
          }
        `,
        { input: { kind: "CALL", subject, targets: [{ customerId: shown[0].id }] } },
      );
      return activityCreate.userErrors.map(({ field }) => field.slice(1).join("."));
    },
    follow(seen) {
      let after: string | undefined;
      const again = () => setTimeout(listen, 1_000);
      const listen = () =>
        requestSubscription<programUpdatesSubscription>(environment, {
          subscription: graphql`
            subscription programUpdatesSubscription($after: String) {
              activityUpdates(after: $after) { cursor operation activity { id subject occurredAt } }
            }
          `,
          variables: { after },
          onNext: (response) => {
            const { activity, cursor } = response!.activityUpdates;
            if (activity) seen(activity.subject);
            after = cursor;
          },
          onError: again,
          onCompleted: again,
        });
      listen();
    },
  };
});
