// Prints what happens to activities, a line of JSON for each change, and goes on where it stopped.
//
//     npm ci --prefix clients/javascript
//     export RAPPORT_URL=wss://crm.example.com/graphql RAPPORT_API_KEY=rk_…
//     node clients/javascript/activities.mjs --cursor-file activities.cursor --customer ID
//
// Without a cursor file it begins with what happens next. It ends by itself only when trying again would not help.

import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { createClient } from "graphql-ws";
import WebSocket from "ws";

const UPDATES = `
subscription ($where: ActivityUpdateWhere, $after: String) {
  activityUpdates(where: $where, after: $after) {
    cursor operation id version at
    changes { field before after }
    activity { kind subject occurredAt }
  }
}
`;
const PASSING = new Set(["INTERNAL_SERVER_ERROR", "THROTTLED", "TIMEOUT"]); // error codes after which one tries again
const FINAL = new Set([4400, 4401, 4403, 4406, 4409, 4429]); // close codes after which one does not
const FIRST_DELAY = 1_000, LONGEST_DELAY = 60_000; // milliseconds
const SILENCE = 30_000; // milliseconds: the server sends a ping every 12 seconds

const { values: given } = parseArgs({
  options: {
    url: { type: "string", default: process.env.RAPPORT_URL ?? "ws://127.0.0.1:8000/graphql" },
    "cursor-file": { type: "string", default: "activities.cursor" },
    customer: { type: "string", multiple: true },
  },
});
const key = process.env.RAPPORT_API_KEY;
const file = given["cursor-file"];
const where = given.customer ? { customers: given.customer } : {};

/** The cursor up to which everything is handled; null to begin with what happens next. */
function readCursor() {
  return existsSync(file) ? readFileSync(file, "utf8").trim() : null;
}

/** Replaces the file: whoever reads it finds the old cursor or the new one. */
function keepCursor(cursor) {
  writeFileSync(`${file}.new`, cursor);
  renameSync(`${file}.new`, file);
}

/** Your own work. An item comes again when the program was killed before its cursor was kept. */
function handle(item) {
  console.log(JSON.stringify(item));
}

/** Handles one item after the other until the connection is lost, which throws what it was lost by. */
async function listen() {
  let silence;
  const client = createClient({
    url: given.url,
    webSocketImpl: WebSocket,
    connectionParams: { Authorization: `Bearer ${key}` },
    retryAttempts: 0, // we do that: the client's own retry would subscribe from the first cursor again
    on: {
      message: () => {
        clearTimeout(silence);
        silence = setTimeout(() => client.terminate(), SILENCE);
      },
    },
  });
  try {
    for await (const result of client.iterate({ query: UPDATES, variables: { where, after: readCursor() } })) {
      if (result.errors) throw result.errors;
      handle(result.data.activityUpdates);
      keepCursor(result.data.activityUpdates.cursor);
    }
  } finally {
    clearTimeout(silence);
    await client.dispose();
  }
}

/** What an error is about: `final` when trying again would not help. */
function explain(error) {
  if (Array.isArray(error)) {
    const { message, extensions = {} } = error[0];
    if (extensions.cursor) keepCursor(extensions.cursor); // where it stood: past what your filter leaves out
    const then = extensions.code === "CURSOR_EXPIRED" ? ` Then delete ${file}, and start again.` : "";
    return { text: `${extensions.code}: ${message}${then}`, final: !PASSING.has(extensions.code) };
  }
  if (typeof error?.code === "number") {
    return { text: `The socket was closed: ${error.code} ${error.reason}`, final: FINAL.has(error.code) };
  }
  return { text: String(error?.message ?? error), final: false };
}

/** Listens, and again whenever the connection is lost. Returns why it cannot go on. */
async function follow() {
  for (let delay = FIRST_DELAY; ; delay = Math.min(2 * delay, LONGEST_DELAY)) {
    const begun = Date.now();
    const { text, final } = await listen().then(() => explain("The server completed the subscription."), explain);
    if (final) return text;
    if (Date.now() - begun > LONGEST_DELAY) delay = FIRST_DELAY;
    const wait = delay * (0.5 + Math.random() / 2); // so that not all clients come back at once
    console.error(`${text} Again in ${(wait / 1000).toFixed(1)} s.`);
    await sleep(wait);
  }
}

console.error(key ? await follow() : "RAPPORT_API_KEY is not set.");
process.exitCode = 1;
