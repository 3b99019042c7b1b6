import type { BaseRecord, CrudFilter, DataProvider, HttpError, LiveProvider } from "@refinedev/core";
import type { RapportClient } from "./client.js";
import { messagesOf, Rows, type RowType, upper, type Written } from "./rows.js";

const OPERATORS: Record<string, string> = {
  ...{ eq: "eq", ne: "ne", lt: "lt", lte: "lte", gt: "gt", gte: "gte", in: "in", nin: "notIn" },
  ...{ contains: "contains", startswith: "startsWith" },
};

/** Returns the condition of a filter. `owner.fullName` leads to a related row. */
function condition({ operator, value, ...filter }: CrudFilter): object {
  if (operator === "or" || operator === "and") return { [operator]: (value as CrudFilter[]).map(condition) };
  const name = operator === "null" || operator === "nnull" ? "isNull" : OPERATORS[operator];
  if (!name) throw new Error(`Rapport has no filter ${operator}.`);
  const test = { [name]: name === "isNull" ? operator === "null" : value };
  const path = (filter as { field: string }).field.split(".");
  return path.reduceRight<object>((inner, field) => ({ [field]: inner }), test);
}

/** Returns the written row, or throws what Refine shows beside the fields of a form. */
function written<Data>(result: Written): { data: Data } {
  if (result.ok) return { data: result.data.payload.row as Data };
  const [first] = result.userErrors;
  throw { message: first!.message, statusCode: 422, errors: messagesOf(result.userErrors) } satisfies HttpError;
}

/** Rapport's data provider for Refine: `types` names the resources. A form that sends `version` loses no change. */
export function refineData(rapport: RapportClient, url: string, types: Record<string, RowType>): DataProvider {
  const rows = new Rows(rapport, types);
  return {
    getApiUrl: () => url,
    getList: async ({ resource, pagination, sorters, filters, meta }) => {
      const { currentPage = 1, pageSize = 10 } = pagination ?? {};
      const orderBy = sorters?.map(({ field, order }) => ({
        field: upper(field),
        direction: order === "desc" ? ("DESC" as const) : ("ASC" as const),
      }));
      const where = filters?.length ? { and: filters.map(condition) } : undefined;
      const page = { where, orderBy, search: meta?.search, first: pageSize, offset: (currentPage - 1) * pageSize };
      const { rows: data, total } = await rows.page(resource, page);
      return { data: data as unknown as never[], total };
    },
    getOne: async ({ resource, id }) => {
      const row = await rows.one(resource, String(id));
      if (row) return { data: row as never };
      throw { message: "There is no such row.", statusCode: 404 } satisfies HttpError;
    },
    getMany: async ({ resource, ids }) => ({ data: (await rows.many(resource, ids.map(String))) as never[] }),
    create: async ({ resource, variables }) => written(await rows.create(resource, variables as object)),
    update: async ({ resource, id, variables }) => {
      const { version, ...input } = variables as BaseRecord;
      return written(await rows.update(resource, String(id), input, version));
    },
    deleteOne: async ({ resource, id, variables }) =>
      written(await rows.remove(resource, String(id), (variables as BaseRecord | undefined)?.version)),
  };
}

/** Rapport's live provider for Refine: lists and forms follow what others change, over lost connections. */
export function refineLive(rapport: RapportClient, types: Record<string, RowType>): LiveProvider {
  const rows = new Rows(rapport, types);
  return {
    subscribe: ({ channel, types: kinds, params, callback }) => {
      const stop = new AbortController();
      const following = rows.follow(channel.replace("resources/", ""), stop.signal, ({ id, kind }) => {
        if (params?.ids && !params.ids.includes(id)) return;
        if (!kinds.includes("*") && !kinds.includes(kind)) return;
        callback({ channel, type: kind, payload: { ids: [id] }, date: new Date() });
      });
      following.catch(console.error);
      return stop;
    },
    unsubscribe: (stop: AbortController) => stop.abort(),
  };
}
