// Receives webhooks: verifies each event, handles it once, and answers.
//
//     npm ci --prefix clients/javascript
//     export RAPPORT_WEBHOOK_SECRET=whsec_…
//     node clients/javascript/receive_webhooks.mjs --port 8080 --seen webhooks.seen
//
// It speaks plain HTTP: put a TLS proxy in front of it.

import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import { Webhook } from "standardwebhooks";

const LARGEST = 262_144; // bytes: Rapport sends no larger body
const REMEMBERED = 35 * 86_400_000; // milliseconds; deliveries can be sent again for 30 days

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

// The ids of handled events, in a file that survives restarts: one line for each, with its time.
const lines = existsSync(given.seen) ? readFileSync(given.seen, "utf8").split("\n") : [];
const kept = lines.filter((line) => Number(line.split(" ")[1]) > Date.now() - REMEMBERED);
writeFileSync(given.seen, kept.map((line) => `${line}\n`).join(""));
const seen = new Set(kept.map((line) => line.split(" ")[0]));

/** Your own code. It should take milliseconds: move long-running work to a queue. */
function handle(event) {
  console.log(JSON.stringify(event));
}

/** Handles an event unless its id is known. It awaits nothing, so that a concurrent retry cannot interleave. */
function once(id, event) {
  if (seen.has(id)) return;
  handle(event);
  appendFileSync(given.seen, `${id} ${Date.now()}\n`);
  seen.add(id);
}

/** Returns the status: 204 if the event is handled, now or earlier, and 400 if the signature is invalid. */
async function receive(request) {
  if (request.method !== "POST") return 405;
  if (!(Number(request.headers["content-length"]) <= LARGEST)) return 413;
  const parts = [];
  for await (const part of request) parts.push(part);
  let event;
  try {
    event = webhook.verify(Buffer.concat(parts), request.headers); // the raw bytes: the signature covers them
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
  const status = await receive(request).catch(() => 400); // the sender closed the connection early
  response.writeHead(status).end();
});
server.listen(Number(given.port), "127.0.0.1", () => console.error(`Listening on port ${server.address().port}`));
