import type { RapportClient } from "./client.js";
import type { Result, UserError } from "./result.js";

/** How rows are called in the graph: `{ type: "SupportCase", list: "supportCases", fields: "subject" }`. */
export interface RowType {
  type: string;
  list: string;
  /** What is read of each row, besides `id` and `version`. */
  fields: string;
}

export interface Row {
  id: string;
  version: number;
  [field: string]: any; // the fields are chosen at run time
}

/** Which rows: see docs/graph.md. `offset`: how many to skip from the beginning. */
export interface Page {
  where?: object | undefined;
  orderBy?: { field: string; direction: "ASC" | "DESC" }[] | undefined;
  search?: string | undefined;
  first: number;
  offset: number;
}

/** The written row, or what a user can correct. */
export type Written = Result<{ payload: { row: Row } }>;

/** What happened to a row. */
export interface RowEvent {
  id: string;
  kind: "created" | "updated" | "deleted";
}

type Connection = {
  nodes: Row[];
  totalCount: number;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
};

const EVENTS = `subscription ($types: [EntityType!], $after: String) {
  events(entityTypes: $types, after: $after) { cursor operation id }
}`;
const KINDS: Record<string, RowEvent["kind"]> = { CREATE: "created", RESTORE: "created", UPDATE: "updated" };
const LONGEST_PAGE = 100; // rows; also the most ids of `nodes`
const KEPT_CURSORS = 1000;

/** Reads and writes rows of types that are named at run time, page by number. Adapters to frameworks stand on it. */
export class Rows {
  #rapport: RapportClient;
  #types: Record<string, RowType>;
  #cursors = new Map<string, string>();

  constructor(rapport: RapportClient, types: Record<string, RowType>) {
    this.#rapport = rapport;
    this.#types = types;
  }

  typeOf(name: string): RowType {
    const type = this.#types[name];
    if (!type) throw new Error(`There is no resource ${name}.`);
    return type;
  }

  /** Returns a page of rows, and the number of all rows. */
  async page(name: string, { offset, first, ...which }: Page): Promise<{ rows: Row[]; total: number; more: boolean }> {
    const key = JSON.stringify([name, which]);
    const after = await this.#cursorAt(name, key, offset, which);
    const read = await this.#list(name, { ...which, first, after }, `nodes { ${this.#fields(name)} } totalCount`);
    this.#keep(key, offset + read.nodes.length, read.pageInfo.endCursor);
    return { rows: read.nodes, total: read.totalCount, more: read.pageInfo.hasNextPage };
  }

  async one(name: string, id: string): Promise<Row | null> {
    const document = `query ($id: ID!) { row: ${lower(this.typeOf(name).type)}(id: $id) { ${this.#fields(name)} } }`;
    return (await this.#rapport.query<{ row: Row | null }, { id: string }>(document, { id })).row;
  }

  /** Returns those of the rows that the caller may see. */
  async many(name: string, ids: string[]): Promise<Row[]> {
    const selection = `... on ${this.typeOf(name).type} { ${this.#fields(name)} }`;
    const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { ${selection} } }`;
    const found: Row[] = [];
    for (let at = 0; at < ids.length; at += LONGEST_PAGE) {
      const variables = { ids: ids.slice(at, at + LONGEST_PAGE) };
      const { nodes } = await this.#rapport.query<{ nodes: (Row | null)[] }, object>(document, variables);
      found.push(...nodes.filter((row) => row !== null));
    }
    return found;
  }

  create = (name: string, input: object) => this.#write(name, "Create", input);

  /** `version`: the one that was read, so that nobody's change is lost. */
  update = (name: string, id: string, input: object, version?: number) =>
    this.#write(name, "Update", { ...input, id, expectedVersion: version });

  remove = (name: string, id: string, version?: number) =>
    this.#write(name, "Delete", { id, expectedVersion: version });

  /** Calls `seen` for each row that changes from now on, until the signal is aborted. */
  async follow(name: string, signal: AbortSignal, seen: (event: RowEvent) => void): Promise<void> {
    const variables = { types: [upper(this.typeOf(name).type)], after: null };
    type Data = { events: { operation: string; id: string } };
    const items = this.#rapport.subscribe<Data, typeof variables>(EVENTS, variables, signal);
    try {
      for await (const { events } of items) seen({ id: events.id, kind: KINDS[events.operation] ?? "deleted" });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  async #write(name: string, verb: string, input: object): Promise<Written> {
    const { type } = this.typeOf(name);
    const payload = `{ row: ${lower(type)} { ${this.#fields(name)} } userErrors { field message code } }`;
    const mutation = `payload: ${lower(type)}${verb}(input: $input)`;
    const document = `mutation ($input: ${type}${verb}Input!) { ${mutation} ${payload} }`;
    return this.#rapport.mutate(document, { input });
  }

  #fields = (name: string) => `id version ${this.typeOf(name).fields}`;

  async #list(name: string, given: object, selection: string): Promise<Connection> {
    const { type, list } = this.typeOf(name);
    const types: Record<string, string> = {
      where: `${type}Where`,
      orderBy: `[${type}Order!]`,
      search: "String",
      first: "Int",
      after: "String",
    };
    const variables = Object.entries(given).filter(([, value]) => value !== undefined);
    const declared = variables.map(([variable]) => `$${variable}: ${types[variable]}`);
    const passed = variables.map(([variable]) => `${variable}: $${variable}`);
    const fields = `${selection} pageInfo { endCursor hasNextPage }`;
    const document = `query (${declared}) { rows: ${list}(${passed}) { ${fields} } }`;
    return (await this.#rapport.query<{ rows: Connection }, object>(document, Object.fromEntries(variables))).rows;
  }

  /** Returns the cursor before an offset: kept from the page before, or reached by steps of 100 rows. */
  async #cursorAt(name: string, key: string, offset: number, which: object): Promise<string | undefined> {
    let after: string | undefined;
    for (let at = 0; at < offset; ) {
      const kept = at === 0 && this.#cursors.get(`${key}${offset}`);
      if (kept) return kept;
      const first = Math.min(LONGEST_PAGE, offset - at);
      const { pageInfo } = await this.#list(name, { ...which, first, after }, "");
      after = pageInfo.endCursor ?? after;
      if (!pageInfo.hasNextPage) break;
      at += first;
    }
    return after;
  }

  #keep(key: string, offset: number, cursor: string | null): void {
    if (this.#cursors.size >= KEPT_CURSORS) this.#cursors.clear();
    if (cursor) this.#cursors.set(`${key}${offset}`, cursor);
  }
}

/** `SupportCase` as `supportCase`. */
export const lower = (type: string) => type.charAt(0).toLowerCase() + type.slice(1);

/** `createdAt` or `SupportCase` as `CREATED_AT` or `SUPPORT_CASE`, as enum values are written. */
export const upper = (name: string) => lower(name).replace(/[A-Z]/g, "_$&").toUpperCase();

/** Returns the messages of user errors by input field, such as `name` or `targets.0.customerId`. */
export function messagesOf(userErrors: UserError[]): Record<string, string> {
  return Object.fromEntries(userErrors.map(({ field, message }) => [field.slice(1).join("."), message]));
}
