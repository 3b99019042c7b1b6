// Receives webhooks: verifies each, handles it once, and answers.
//
//     npm ci --prefix clients/javascript
//     export RAPPORT_WEBHOOK_SECRET=whsec_…
//     node clients/javascript/receive_webhooks.mjs --port 8080 --seen webhooks.seen
//
// It speaks plain HTTP: put a proxy with TLS before it.

import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import { Webhook } from "standardwebhooks";

const LARGEST = 262_144; // bytes: Rapport sends no more
const REMEMBERED = 35 * 86_400_000; // milliseconds; somebody can have a delivery sent again for 30 days

const { values: given } = parseArgs({
  options: {
    port: { type: "string", default: "8080" },
    seen: { type: "string", default: "webhooks.seen" },
  },
});
if (!process.env.RAPPORT_WEBHOOK_SECRET) {
  console.error("RAPPORT_WEBHOOK_SECRET is not set.");
  process.exit(1);
}
const webhook = new Webhook(process.env.RAPPORT_WEBHOOK_SECRET);

// The ids of what was handled, in a file, so that a restart forgets none: a line for each, with its time.
const lines = existsSync(given.seen) ? readFileSync(given.seen, "utf8").split("\n") : [];
const kept = lines.filter((line) => Number(line.split(" ")[1]) > Date.now() - REMEMBERED);
writeFileSync(given.seen, kept.map((line) => `${line}\n`).join(""));
const seen = new Set(kept.map((line) => line.split(" ")[0]));

/** Your own work, which takes milliseconds: leave what takes longer to a queue, and answer. */
function handle(event) {
  console.log(JSON.stringify(event));
}

/** Handles an event unless its id is known. Nothing is awaited in here, so that no retry comes in between. */
function once(id, event) {
  if (seen.has(id)) return;
  handle(event);
  appendFileSync(given.seen, `${id} ${Date.now()}\n`);
  seen.add(id);
}

/** The status to answer: 204 for what was handled, now or before, and 400 for what Rapport did not send. */
async function receive(request) {
  if (request.method !== "POST") return 405;
  if (!(Number(request.headers["content-length"]) <= LARGEST)) return 413;
  const parts = [];
  for await (const part of request) parts.push(part);
  let event;
  try {
    event = webhook.verify(Buffer.concat(parts), request.headers); // the very bytes that were signed
  } catch {
    return 400;
  }
  try {
    once(request.headers["webhook-id"], event);
  } catch (error) {
    console.error("Not handled:", error); // Rapport sends the event again
    return 500;
  }
  return 204;
}

const server = createServer(async (request, response) => {
  const status = await receive(request).catch(() => 400); // the sender went away in the middle
  response.writeHead(status).end();
});
server.listen(Number(given.port), "127.0.0.1", () => console.error(`Listening on port ${server.address().port}`));
