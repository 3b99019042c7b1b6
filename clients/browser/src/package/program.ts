// The package `rapport-client` with documents that graphql-codegen has typed.

import { apiKey, RapportClient } from "rapport-client";
import { graphql } from "../../generated/gql";
import { offer } from "../program";

const Customers = graphql(`
  query PackageCustomers($first: Int!, $after: String) {
    customers(first: $first, after: $after, orderBy: [{ field: NAME }]) {
      nodes { id name version }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
const Rename = graphql(`
  mutation PackageRename($input: CustomerUpdateInput!) {
    customerUpdate(input: $input) { customer { id name version } userErrors { field code message } }
  }
`);
const Call = graphql(`
  mutation PackageCall($input: ActivityCreateInput!) {
    activityCreate(input: $input) { activity { id } userErrors { field code message } }
  }
`);
const Updates = graphql(`
  subscription PackageUpdates($after: String) {
    activityUpdates(after: $after) { cursor operation activity { id subject occurredAt } }
  }
`);

offer(({ url, token, onlyTrusted }) => {
  const rapport = new RapportClient({ url, session: apiKey(token), documentIds: onlyTrusted });
  const firstPage = async () => (await rapport.query(Customers, { first: 3 })).customers.nodes;

  return {
    async names() {
      const names: string[] = [];
      for (let after: string | null | undefined; ; ) {
        const { nodes, pageInfo } = (await rapport.query(Customers, { first: 3, after })).customers;
        names.push(...nodes.map((customer) => customer.name));
        if (!pageInfo.hasNextPage) return names;
        after = pageInfo.endCursor;
      }
    },
    async rename(name) {
      const [{ id, version }] = await firstPage();
      await rapport.mutate(Rename, { input: { id, expectedVersion: version, name } });
      return (await firstPage()).map((customer) => customer.name);
    },
    async call(subject) {
      const [{ id: customerId }] = await firstPage();
      const result = await rapport.mutate(Call, { input: { kind: "CALL", subject, targets: [{ customerId }] } });
      return result.ok ? [] : result.userErrors.map(({ field }) => field.slice(1).join("."));
    },
    async follow(seen) {
      for await (const { activityUpdates } of rapport.subscribe(Updates, {})) {
        if (activityUpdates.activity) seen(activityUpdates.activity.subject);
      }
    },
  };
});
