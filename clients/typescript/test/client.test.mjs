// Tests of the package against a running server: RAPPORT_URL, RAPPORT_EMAIL and RAPPORT_PASSWORD name it.
// RAPPORT_FOREIGN_CURSOR is a cursor of another server.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import { employeeSession, memoryStore, newKey, RapportClient, RapportError, signIn } from "rapport-client";
import { reactAdminData } from "rapport-client/react-admin";
import { refineData } from "rapport-client/refine";
import { WebSocket } from "ws";

const url = process.env.RAPPORT_URL;
const account = { email: process.env.RAPPORT_EMAIL, password: process.env.RAPPORT_PASSWORD };

const VIEWER = "{ viewer { fullName } }";
const CREATE = `mutation ($input: TagCreateInput!) {
  tagCreate(input: $input) { tag { id name } userErrors { field code message } }
}`;
const TAGS = `query ($name: String!) { tags(where: {name: {eq: $name}}) { totalCount } }`;
const EVENTS = `subscription ($after: String) {
  events(entityTypes: [TAG], after: $after) { cursor operation node { ... on Tag { name } } }
}`;

/** Passes requests on. `interfere` may change what happens to them, by their number: it returns true if it answered. */
async function proxied(interfere, work) {
  const requests = [];
  const proxy = createServer(async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    const body = Buffer.concat(parts);
    requests.push({ body: JSON.parse(body), key: request.headers["idempotency-key"] });
    const number = requests.length;
    if (interfere.before?.(number, response)) return;
    const { "content-type": type, authorization, "idempotency-key": key } = request.headers;
    const headers = Object.fromEntries(
      Object.entries({ "content-type": type, authorization, "idempotency-key": key }).filter(([, value]) => value),
    );
    const answer = await fetch(url, { method: "POST", headers, body });
    const text = await answer.text();
    if (interfere.after?.(number, response)) return;
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") }).end(text);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => proxy.once("listening", resolve));
  try {
    return await work(`http://127.0.0.1:${proxy.address().port}/graphql`, requests);
  } finally {
    proxy.closeAllConnections();
    proxy.close();
  }
}

/** A client that has just signed in. `change` changes the tokens that it begins with. */
async function signedIn(address = url, change = (tokens) => tokens) {
  const store = memoryStore(change(await signIn(url, account)));
  const session = employeeSession(address, store);
  return { rapport: new RapportClient({ url: address, session, webSocketImpl: WebSocket }), store };
}

const expired = (tokens) => ({ ...tokens, accessToken: "expired" });

test("many callers share one exchange of the refresh token", async () => {
  await proxied({}, async (address, requests) => {
    const { rapport } = await signedIn(address, expired);
    const answers = await Promise.all(Array.from({ length: 8 }, () => rapport.query(VIEWER)));
    assert.equal(new Set(answers.map(({ viewer }) => viewer.fullName)).size, 1);
    assert.equal(requests.filter(({ body }) => body.query.includes("tokenRefresh")).length, 1);
    await rapport.query(VIEWER); // the session has not ended, as two exchanges would have done
  });
});

test("an ended session is UNAUTHENTICATED, and its tokens are forgotten", async () => {
  const { rapport, store } = await signedIn(url, (tokens) => ({ ...expired(tokens), refreshToken: "nothing" }));
  await assert.rejects(rapport.query(VIEWER), { name: "RapportError", code: "UNAUTHENTICATED" });
  assert.equal(store.read(), null);
  await assert.rejects(rapport.query(VIEWER), { code: "UNAUTHENTICATED" });
});

test("wrong credentials are UNAUTHENTICATED", async () => {
  await assert.rejects(signIn(url, { ...account, password: "a wrong password" }), { code: "UNAUTHENTICATED" });
});

test("a mutation whose response is lost is sent again with its key, and made once", async () => {
  const lose = (number, response) => number <= 2 && !!response.destroy();
  await proxied({ after: lose }, async (address, requests) => {
    const { rapport } = await signedIn(address);
    const result = await rapport.mutate(CREATE, { input: { name: "Lost and found" } });
    assert.equal(result.ok, true);
    assert.equal(result.data.tagCreate.tag.name, "Lost and found");
    assert.equal(requests.length, 3);
    assert.equal(new Set(requests.map(({ key }) => key)).size, 1);
    assert.equal((await rapport.query(TAGS, { name: "Lost and found" })).tags.totalCount, 1);
  });
});

test("a key outlives the program that made it", async () => {
  const idempotencyKey = newKey();
  for (let start = 0; start < 2; start++) {
    const { rapport } = await signedIn();
    const result = await rapport.mutate(CREATE, { input: { name: "Twice started" } }, { idempotencyKey });
    assert.equal(result.ok, true);
  }
});

test("what a user can correct is a value", async () => {
  const { rapport } = await signedIn();
  assert.equal((await rapport.mutate(CREATE, { input: { name: "Taken" } })).ok, true);
  const result = await rapport.mutate(CREATE, { input: { name: "taken" } });
  assert.equal(result.ok, false);
  assert.deepEqual(result.userErrors.map(({ field, code }) => [field, code]), [[["input", "name"], "TAKEN"]]);
});

test("what only a program can correct is thrown at once", async () => {
  await proxied({}, async (address, requests) => {
    const { rapport } = await signedIn(address);
    await assert.rejects(rapport.query("{ nothing }"), { code: "GRAPHQL_VALIDATION_FAILED" });
    assert.equal(requests.length, 1);
  });
});

test("an answer that no server of Rapport gives is tried again, and then NETWORK", async () => {
  const proxyError = (_, response) => !!response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad gateway");
  await proxied({ before: proxyError }, async (address, requests) => {
    const { store } = await signedIn();
    const rapport = new RapportClient({ url: address, session: employeeSession(url, store), attempts: 2 });
    await assert.rejects(rapport.query(VIEWER), (error) => error instanceof RapportError && error.code === "NETWORK");
    assert.equal(requests.length, 2);
  });
});

test("a mutation without a key is sent once", async () => {
  await proxied({ before: (_, response) => !!response.destroy() }, async (address, requests) => {
    const { rapport } = await signedIn(address);
    const create = rapport.mutate(CREATE, { input: { name: "Unsure" } }, { idempotencyKey: null });
    await assert.rejects(create, { code: "NETWORK" });
    assert.equal(requests.length, 1);
  });
});

test("a subscription begins behind its cursor, with a renewed token, and ends when it is aborted", async () => {
  const { rapport } = await signedIn(url, expired);
  const { eventCursor: after } = await rapport.query("{ eventCursor }");
  const stop = new AbortController();
  const names = ["One", "Two", "Three"];
  const seen = [];
  for (const name of names) await rapport.mutate(CREATE, { input: { name } });
  for await (const { events } of rapport.subscribe(EVENTS, { after }, stop.signal)) {
    if (names.includes(events.node.name)) seen.push(events.node.name);
    if (seen.length === names.length) break;
  }
  assert.deepEqual(seen, names);
  const silent = rapport.subscribe(EVENTS, {}, stop.signal).next();
  setTimeout(() => stop.abort(new Error("enough")), 200);
  await assert.rejects(silent, { message: "enough" });
  await rapport.close();
});

test("a cursor of another log, and a document without a cursor, are refused", async () => {
  const { rapport } = await signedIn();
  const foreign = process.env.RAPPORT_FOREIGN_CURSOR;
  await assert.rejects(rapport.subscribe(EVENTS, { after: foreign }).next(), { code: "CURSOR_EXPIRED" });
  const { eventCursor: after } = await rapport.query("{ eventCursor }");
  const unresumable = rapport.subscribe("subscription ($after: String) { events(after: $after) { id } }", { after });
  await rapport.mutate(CREATE, { input: { name: "Without a cursor" } });
  await unresumable.next();
  await assert.rejects(unresumable.next(), { code: "BAD_USER_INPUT", message: "Select `cursor`." });
  await rapport.close();
});

const TYPES = { tags: { type: "Tag", list: "tags", fields: "name" } };

/** Creates tags with names in order. Returns the names. */
async function tags(rapport, prefix, count) {
  const names = Array.from({ length: count }, (_, number) => `${prefix} ${String(number).padStart(3, "0")}`);
  const rows = names.map((name) => ({ name }));
  await rapport.mutate(
    "mutation ($input: TagBulkCreateInput!) { tagBulkCreate(input: $input) { userErrors { code } } }",
    { input: { policy: "ALL_OR_NOTHING", rows } },
  );
  return names;
}

test("Refine's data provider turns to any page, filters, and refuses what a form has to correct", async () => {
  const { rapport } = await signedIn();
  const names = await tags(rapport, "Refined", 230);
  const data = refineData(rapport, url, TYPES);
  const given = {
    resource: "tags",
    sorters: [{ field: "name", order: "desc" }],
    filters: [{ field: "name", operator: "startswith", value: "refined" }],
  };
  for (const currentPage of [31, 2, 3, 1, 33, 34]) {
    const page = await data.getList({ ...given, pagination: { currentPage, pageSize: 7 } });
    const expected = names.toReversed().slice((currentPage - 1) * 7, currentPage * 7);
    assert.deepEqual([page.data.map(({ name }) => name), page.total], [expected, 230], `page ${currentPage}`);
  }
  const equal = (value) => ({ field: "name", operator: "eq", value });
  const either = { operator: "or", value: [equal(names[0]), equal(names[7])] };
  const [first, second] = (await data.getList({ resource: "tags", filters: [either] })).data;
  assert.deepEqual([first.name, second.name], [names[0], names[7]]);
  const unknown = { field: "name", operator: "endswith", value: "0" };
  await assert.rejects(data.getList({ resource: "tags", filters: [unknown] }), /no filter endswith/);
  const taken = { resource: "tags", id: first.id, variables: { name: second.name, version: first.version } };
  await assert.rejects(data.update(taken), ({ statusCode, errors }) => statusCode === 422 && "name" in errors);
  const free = { ...taken, variables: { name: "Refined again", version: first.version } };
  const { data: renamed } = await data.update(free);
  assert.equal(renamed.version, first.version + 1);
  const stale = data.update({ ...taken, variables: { name: "Too late", version: first.version } });
  await assert.rejects(stale, { statusCode: 422 });
  await data.deleteOne({ resource: "tags", id: second.id });
  await assert.rejects(data.getOne({ resource: "tags", id: second.id }), { statusCode: 404 });
});

test("react-admin's data provider does the same", async () => {
  const { rapport } = await signedIn();
  const names = await tags(rapport, "Administered", 120);
  const data = reactAdminData(rapport, TYPES);
  const given = { sort: { field: "name", order: "ASC" }, filter: { name: { startsWith: "administered" } } };
  for (const page of [12, 1, 2]) {
    const list = await data.getList("tags", { ...given, pagination: { page, perPage: 10 } });
    assert.deepEqual([list.data.map(({ name }) => name), list.total], [names.slice((page - 1) * 10, page * 10), 120]);
    assert.deepEqual(list.pageInfo, { hasNextPage: page < 12, hasPreviousPage: page > 1 });
  }
  const { data: all } = await data.getList("tags", { ...given, pagination: { page: 1, perPage: 100 } });
  const ids = all.map(({ id }) => id);
  assert.equal((await data.getMany("tags", { ids: [...ids, ...ids] })).data.length, 200);
  const [first, second] = all;
  const change = (name, previousData) => data.update("tags", { id: first.id, data: { ...first, name }, previousData });
  await assert.rejects(change(second.name, first), ({ status, body }) => status === 422 && "name" in body.errors);
  assert.equal((await change("Administered again", first)).data.name, "Administered again");
  await assert.rejects(change("Too late", first), { status: 422 });
  assert.deepEqual((await data.deleteMany("tags", { ids: ids.slice(1) })).data, ids.slice(1));
  assert.equal((await data.getMany("tags", { ids })).data.length, 1);
});
