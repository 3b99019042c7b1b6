// Relay 21: a normalised store, a paginated fragment, and subscriptions by graphql-ws.

import type { FormattedExecutionResult } from "graphql";
import { createClient, type Sink } from "graphql-ws";
import { Suspense } from "react";
import { createRoot } from "react-dom/client";
import { RelayEnvironmentProvider, useLazyLoadQuery, usePaginationFragment } from "react-relay";
import {
  commitMutation,
  Environment,
  fetchQuery,
  graphql,
  type MutationParameters,
  type GraphQLTaggedNode,
  Network,
  Observable,
  RecordSource,
  type RequestParameters,
  requestSubscription,
  Store,
  type Variables,
} from "relay-runtime";
import type { programCallMutation } from "../../generated/relay/programCallMutation.graphql";
import type { programCustomers$key } from "../../generated/relay/programCustomers.graphql";
import type { programEventCursorQuery } from "../../generated/relay/programEventCursorQuery.graphql";
import type { programQuery } from "../../generated/relay/programQuery.graphql";
import type { programRenameMutation } from "../../generated/relay/programRenameMutation.graphql";
import type { programUpdatesSubscription } from "../../generated/relay/programUpdatesSubscription.graphql";
import { type Given, offer, until } from "../program";

/** Sends the hash of a document, and its text if the server does not know it yet. */
async function send({ url, token }: Given, { id, text }: RequestParameters, variables: Variables) {
  const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
  const request = { variables, extensions: { persistedQuery: { version: 1, sha256Hash: id } } };
  const post = async (sent: object) => {
    const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(sent) });
    return response.json();
  };
  const result = await post(request);
  return result.errors?.[0].message === "PersistedQueryNotFound" ? post({ ...request, query: text }) : result;
}

function connect(given: Given): Environment {
  const socket = createClient({
    url: given.url.replace(/^http/, "ws"),
    connectionParams: { Authorization: `Bearer ${given.token}` },
    retryAttempts: 0, // `follow` retries, with the cursor of the last item
  });
  return new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(
      (document, variables) => send(given, document, variables),
      ({ text, name }, variables) =>
        Observable.create((sink) =>
          socket.subscribe({ query: text!, operationName: name, variables }, sink as Sink<FormattedExecutionResult>),
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
    async follow(seen) {
      const end = graphql`query programEventCursorQuery { eventCursor }`;
      let after = (await fetchQuery<programEventCursorQuery>(environment, end, {}).toPromise())!.eventCursor;
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
