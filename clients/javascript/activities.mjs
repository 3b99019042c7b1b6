// Prints changes of activities, one line of JSON for each, and resumes where it stopped.
//
//     npm ci --prefix clients/javascript
//     export RAPPORT_URL=wss://crm.example.com/graphql RAPPORT_API_KEY=rk_…
//     node clients/javascript/activities.mjs --cursor-file activities.cursor --customer ID
//
// Without a cursor file it starts with the next event. It retries until an error occurs that a retry cannot fix.

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
const PASSING = new Set(["INTERNAL_SERVER_ERROR", "THROTTLED", "TIMEOUT"]); // error codes worth a retry
const FINAL = new Set([4400, 4401, 4403, 4406, 4409, 4429]); // close codes after which a retry is useless
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

/** The cursor of the last handled item; null to start with the next event. */
function readCursor() {
  return existsSync(file) ? readFileSync(file, "utf8").trim() : null;
}

/** Replaces the file atomically: a reader finds either the old cursor or the new one. */
function keepCursor(cursor) {
  writeFileSync(`${file}.new`, cursor);
  renameSync(`${file}.new`, file);
}

/** Your own code. An item is repeated if the program was killed before its cursor was stored. */
function handle(item) {
  console.log(JSON.stringify(item));
}

/** Handles items one by one. When the connection is lost, throws the error that caused it. */
async function listen() {
  let silence;
  const client = createClient({
    url: given.url,
    webSocketImpl: WebSocket,
    connectionParams: { Authorization: `Bearer ${key}` },
    retryAttempts: 0, // `follow` retries: the library would subscribe with the first cursor again
    on: {
      message: () => {
        clearTimeout(silence);
        silence = setTimeout(() => client.terminate(), SILENCE);
      },
    },
  });
  try {
    if (!readCursor()) { // so that nothing is missed if the connection is lost before the first item
      for await (const { data, errors } of client.iterate({ query: "{ eventCursor }" })) {
        if (errors) throw errors;
        keepCursor(data.eventCursor);
      }
    }
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

/** Describes an error. `final`: a retry is useless. */
function explain(error) {
  if (Array.isArray(error)) {
    const { message, extensions = {} } = error[0];
    if (extensions.cursor) keepCursor(extensions.cursor); // ahead of the last item if `where` skipped events
    const then = extensions.code === "CURSOR_EXPIRED" ? ` Then delete ${file}, and start again.` : "";
    return { text: `${extensions.code}: ${message}${then}`, final: !PASSING.has(extensions.code) };
  }
  if (typeof error?.code === "number") {
    return { text: `The socket was closed: ${error.code} ${error.reason}`, final: FINAL.has(error.code) };
  }
  return { text: String(error?.message ?? error), final: false };
}

/** Listens, and reconnects whenever the connection is lost. Returns the reason if it has to stop. */
async function follow() {
  for (let delay = FIRST_DELAY; ; delay = Math.min(2 * delay, LONGEST_DELAY)) {
    const begun = Date.now();
    const { text, final } = await listen().then(() => explain("The server completed the subscription."), explain);
    if (final) return text;
    if (Date.now() - begun > LONGEST_DELAY) delay = FIRST_DELAY;
    const wait = delay * (0.5 + Math.random() / 2); // so that clients do not reconnect all at once
    console.error(`${text} Retrying in ${(wait / 1000).toFixed(1)} s.`);
    await sleep(wait);
  }
}

console.error(key ? await follow() : "RAPPORT_API_KEY is not set.");
process.exitCode = 1;
