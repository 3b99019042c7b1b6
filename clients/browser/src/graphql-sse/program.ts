// graphql-sse: every operation over server-sent events, in the mode of distinct connections.

import { print } from "graphql";
import { createClient } from "graphql-sse";
import { graphql } from "../../generated/gql";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { offer } from "../program";

const Customers = graphql(`
  query SseCustomers($first: Int!, $after: String) {
    customers(first: $first, after: $after, orderBy: [{ field: NAME }]) {
      nodes { id name version }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
const Rename = graphql(`
  mutation SseRename($input: CustomerUpdateInput!) {
    customerUpdate(input: $input) { customer { id name version } userErrors { field code message } }
  }
`);
const Call = graphql(`
  mutation SseCall($input: ActivityCreateInput!) {
    activityCreate(input: $input) { activity { id } userErrors { field code message } }
  }
`);
const EventCursor = graphql(`
  query SseEventCursor { eventCursor }
`);
const Updates = graphql(`
  subscription SseUpdates($after: String) {
    activityUpdates(after: $after) { cursor operation activity { id subject } }
  }
`);

offer(({ url, token }) => {
  const client = createClient({
    url,
    headers: { Authorization: `Bearer ${token}` },
    retryAttempts: 0, // `follow` retries, with the cursor of the last item
  });

  async function* iterate<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): AsyncGenerator<Data> {
    for await (const { data, errors } of client.iterate<Data>({ query: print(document), variables })) {
      if (errors) throw errors[0];
      yield data!;
    }
  }
  async function once<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    for await (const data of iterate(document, variables)) return data;
    throw new Error("There was no result.");
  }
  const page = async (after?: string | null) => (await once(Customers, { first: 3, after })).customers;

  return {
    async names() {
      let read = await page();
      const names = read.nodes.map(({ name }) => name);
      while (read.pageInfo.hasNextPage) {
        read = await page(read.pageInfo.endCursor);
        names.push(...read.nodes.map(({ name }) => name));
      }
      return names;
    },
    async rename(name) {
      const [{ id, version }] = (await page()).nodes;
      await once(Rename, { input: { id, expectedVersion: version, name } });
      return (await page()).nodes.map((row) => row.name);
    },
    async call(subject) {
      const [{ id: customerId }] = (await page()).nodes;
      const data = await once(Call, { input: { kind: "CALL", subject, targets: [{ customerId }] } });
      return data.activityCreate.userErrors.map(({ field }) => field.slice(1).join("."));
    },
    async follow(seen) {
      let after = (await once(EventCursor, {})).eventCursor;
      for (;;) {
        try {
          for await (const { activityUpdates } of iterate(Updates, { after })) {
            if (activityUpdates.activity) seen(activityUpdates.activity.subject);
            after = activityUpdates.cursor;
          }
        } catch (error) {
          console.log(`The stream was interrupted: ${error}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 1_000));
      }
    },
  };
});
