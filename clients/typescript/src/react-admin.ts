import type { DataProvider, SortPayload } from "ra-core";
import type { RapportClient } from "./client.js";
import { messagesOf, Rows, type RowType, upper, type Written } from "./rows.js";

/** Returns the `where` of a filter. A value is compared by `eq`, a list by `in`; an object is a condition as it is. */
function whereOf(filter: Record<string, unknown>): object | undefined {
  const conditions = Object.entries(filter).map(([field, value]) => {
    if (Array.isArray(value)) return [field, { in: value }];
    return [field, typeof value === "object" ? value : { eq: value }];
  });
  return conditions.length ? Object.fromEntries(conditions) : undefined;
}

/** Rows are ordered by id unless something else is asked for. */
function orderOf(sort: SortPayload | undefined) {
  return sort && sort.field !== "id" ? [{ field: upper(sort.field), direction: sort.order }] : undefined;
}

/** Returns the written row, or throws what react-admin shows beside the fields of a form. */
function written(result: Written): { data: any } {
  if (result.ok) return { data: result.data.payload.row };
  const [first] = result.userErrors;
  throw Object.assign(new Error(first!.message), { status: 422, body: { errors: messagesOf(result.userErrors) } });
}

/** Rapport's data provider for react-admin: `types` names the resources. It also has its `subscribe`. */
export function reactAdminData(rapport: RapportClient, types: Record<string, RowType>): DataProvider {
  const rows = new Rows(rapport, types);
  const subscriptions = new Map<unknown, AbortController>();
  const list: DataProvider["getList"] = async (resource, { pagination, sort, filter }) => {
    const { page = 1, perPage = 25 } = pagination ?? {};
    const { q: search, ...conditions } = filter ?? {};
    const which = { where: whereOf(conditions), orderBy: orderOf(sort), search };
    const read = await rows.page(resource, { ...which, first: perPage, offset: (page - 1) * perPage });
    const pageInfo = { hasNextPage: read.more, hasPreviousPage: page > 1 };
    return { data: read.rows as any[], total: read.total, pageInfo };
  };
  const each = async (ids: unknown[], work: (id: string) => Promise<unknown>) => {
    for (const id of ids) await work(String(id));
    return { data: ids as any[] };
  };
  return {
    getList: list,
    getManyReference: (resource, { target, id, filter, ...which }) =>
      list(resource, { ...which, filter: { ...filter, [target]: id } }),
    getOne: async (resource, { id }) => {
      const data: any = await rows.one(resource, String(id));
      if (data) return { data };
      throw Object.assign(new Error("There is no such row."), { status: 404 });
    },
    getMany: async (resource, { ids }) => ({ data: (await rows.many(resource, ids.map(String))) as any[] }),
    create: async (resource, { data }) => written(await rows.create(resource, data)),
    update: async (resource, { id, data, previousData }) => {
      const changed = Object.entries(data).filter(([field, value]) => previousData?.[field] !== value);
      return written(await rows.update(resource, String(id), Object.fromEntries(changed), previousData?.version));
    },
    delete: async (resource, { id, previousData }) =>
      written(await rows.remove(resource, String(id), previousData?.version)),
    updateMany: (resource, { ids, data }) => each(ids, async (id) => written(await rows.update(resource, id, data))),
    deleteMany: (resource, { ids }) => each(ids, async (id) => written(await rows.remove(resource, id))),
    async subscribe(topic: string, callback: (event: object) => void) {
      const stop = new AbortController();
      subscriptions.set(callback, stop);
      const [, resource, only] = topic.split("/"); // resource/customers, or resource/customers/ID
      const following = rows.follow(resource!, stop.signal, ({ id, kind }) => {
        if (!only || only === id) callback({ topic, type: kind, payload: { ids: [id] }, date: new Date() });
      });
      following.catch(console.error);
    },
    unsubscribe: async (_topic: string, callback: unknown) => subscriptions.get(callback)?.abort(),
  };
}
