import { type Client, createClient as createSocket, type SubscribePayload } from "graphql-ws";
import { delayAfter, LONGEST, sleep } from "./backoff.js";
import type { Operation } from "./documents.js";
import { RapportError, type ResponseError } from "./errors.js";
import type { Session } from "./session.js";

const SILENCE = 30_000; // milliseconds: the server sends a ping every 12 seconds
const FINAL = new Set([4400, 4401, 4406, 4409, 4429, 1008]); // close codes after which a retry is useless
const FORBIDDEN = 4403; // the token is not valid

/** Opens a WebSocket with the first subscription, which the others share. `webSocketImpl`: for Node before 22. */
export function openSocket(url: string, session: Session, webSocketImpl?: unknown): Client {
  let silence: ReturnType<typeof setTimeout> | undefined;
  const client = createSocket({
    url: url.replace(/^http/, "ws"),
    webSocketImpl,
    connectionParams: () => ({ Authorization: `Bearer ${session.token()}` }),
    retryAttempts: 0, // `follow` retries: the library would subscribe with the first cursor again
    on: {
      message: () => {
        clearTimeout(silence);
        silence = setTimeout(() => client.terminate(), SILENCE);
      },
      closed: () => clearTimeout(silence),
    },
  });
  return client;
}

export interface Subscription {
  operation: Operation;
  variables: Record<string, unknown>;
  /** Returns the end of the event log, where a subscription without a cursor begins. */
  end(): Promise<string>;
  signal?: AbortSignal | undefined;
}

/**
 * Yields the items of a subscription, each once and in order. After a lost connection it resumes behind the last item.
 * Throws a RapportError if a retry is useless: CURSOR_EXPIRED, for example.
 */
export async function* follow<Data>(socket: Client, session: Session, given: Subscription): AsyncGenerator<Data> {
  const variables = { ...given.variables };
  let rejected: string | undefined; // the token that the server no longer accepts
  for (let failures = 0; ; ) {
    const begun = Date.now();
    let wait: number | undefined;
    let token = "";
    try {
      if (rejected !== undefined) await session.renew(rejected);
      rejected = undefined;
      token = session.token();
      variables.after ??= await given.end(); // so that nothing is missed before the first item
      const payload: SubscribePayload = { query: "", ...given.operation, variables }; // graphql-ws requires a `query`
      for await (const result of stopping(socket.iterate<Data>(payload), given.signal)) {
        if (result.errors) throw result.errors;
        failures = 0;
        yield result.data as Data;
        variables.after = cursorOf(result.data); // only now: the caller has handled the item
      }
    } catch (error) {
      given.signal?.throwIfAborted();
      const reason = reasonOf(error);
      const cursor = reason.errors[0]?.extensions?.cursor;
      if (cursor) variables.after = cursor; // ahead of the last item if events were skipped
      if (reason.code === "UNAUTHENTICATED" && rejected === undefined) rejected = token;
      else if (!reason.passing) throw reason;
      wait = reason.retryAfter;
    }
    given.signal?.throwIfAborted();
    failures = Date.now() - begun > LONGEST ? 1 : failures + 1;
    if (rejected === undefined || failures > 1) await sleep(wait ?? delayAfter(failures), given.signal);
  }
}

/** Ends an iteration when the signal is aborted. */
async function* stopping<Item>(items: AsyncIterableIterator<Item>, signal?: AbortSignal): AsyncGenerator<Item> {
  const stop = () => void items.return?.();
  signal?.addEventListener("abort", stop);
  try {
    yield* items;
  } finally {
    signal?.removeEventListener("abort", stop);
    stop();
  }
}

/** Returns the cursor of an item. */
function cursorOf(data: unknown): string {
  const [item] = Object.values(data as Record<string, { cursor?: string }>);
  if (!item?.cursor) throw new RapportError([{ message: "Select `cursor`.", extensions: { code: "BAD_USER_INPUT" } }]);
  return item.cursor;
}

/** Describes why a subscription ended: by errors, by a close code, or by a broken connection. */
function reasonOf(error: unknown): RapportError {
  if (error instanceof RapportError) return error;
  if (Array.isArray(error)) return new RapportError(error as ResponseError[]);
  const { code, reason } = error as { code?: number; reason?: string };
  if (code === undefined) return RapportError.network(error);
  const named = code === FORBIDDEN ? "UNAUTHENTICATED" : FINAL.has(code) ? "BAD_REQUEST" : "NETWORK";
  const message = `The socket was closed: ${code} ${reason}`;
  return new RapportError([{ message, extensions: { code: named } }], { cause: error });
}
