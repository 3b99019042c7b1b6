import type { Client as Socket } from "graphql-ws";
import { delayAfter, sleep } from "./backoff.js";
import { EVENT_CURSOR, operationOf, type TypedDocument, type VariablesOf } from "./documents.js";
import { RapportError } from "./errors.js";
import { newKey, post, type Request } from "./http.js";
import { type Result, resultOf } from "./result.js";
import type { Session } from "./session.js";
import { follow, openSocket } from "./updates.js";

export interface Options {
  /** The address of the endpoint, such as `https://crm.example.com/graphql`. */
  url: string;
  session: Session;
  /** How often a request is sent at most; 5 by default. Subscriptions retry without end. */
  attempts?: number;
  /** Send the ids that graphql-codegen gives documents with `persistedDocuments`, instead of their texts. */
  documentIds?: boolean;
  /** A WebSocket class, such as that of the package `ws`, where there is no global one. */
  webSocketImpl?: unknown;
}

export interface MutationOptions {
  /**
   * Sent with each attempt, so that the change is made once. Give the key that you have stored to repeat a mutation
   * after a restart. `null`: for mutations that refuse a key, which are then sent once.
   */
  idempotencyKey?: string | null;
  signal?: AbortSignal;
}

/** A client of Rapport's API. */
export class RapportClient {
  #options: Options;
  #socket: Socket | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Reads. Throws a RapportError if the response has errors. */
  async query<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    ...[variables]: VariablesOf<Variables>
  ): Promise<Data> {
    return this.#send<Data>({ operation: this.#operation(document), variables: variables as object | undefined });
  }

  /** Writes once, however often the request is sent. What a user can correct is in the result's `userErrors`. */
  async mutate<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    { idempotencyKey = newKey(), signal }: MutationOptions = {},
  ): Promise<Result<Data>> {
    const operation = this.#operation(document);
    const request = { operation, variables: variables as object, idempotencyKey, signal };
    return resultOf(await this.#send<Data>(request, idempotencyKey === null ? 1 : undefined));
  }

  /**
   * Yields the items of a subscription, each once and in order, over lost connections and renewed tokens. Store the
   * `cursor` of each item after you have handled it, and give it as the variable `after` when the program starts again.
   * The document must have one root field, select its `cursor`, and pass it the variable `$after`.
   */
  subscribe<Data, Variables extends { after?: string | null }>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): AsyncGenerator<Data> {
    const { url, session, webSocketImpl } = this.#options;
    this.#socket ??= openSocket(url, session, webSocketImpl);
    const end = async () => (await this.query<{ eventCursor: string }, {}>(EVENT_CURSOR)).eventCursor;
    return follow<Data>(this.#socket, session, { operation: this.#operation(document), variables, end, signal });
  }

  /** Closes the socket. */
  async close(): Promise<void> {
    await this.#socket?.dispose();
    this.#socket = undefined;
  }

  #operation = (document: TypedDocument<unknown, never>) => operationOf(document, this.#options.documentIds ?? false);

  async #send<Data>(request: Omit<Request, "url" | "token">, attempts = this.#options.attempts ?? 5): Promise<Data> {
    const { url, session } = this.#options;
    let rejected: string | undefined; // the token that the server did not accept
    for (let failures = 0; ; ) {
      let token = "";
      try {
        if (rejected !== undefined) await session.renew(rejected);
        token = session.token();
        return await post<Data>({ ...request, url, token });
      } catch (error) {
        if (!(error instanceof RapportError)) throw error;
        if (error.code === "UNAUTHENTICATED" && rejected === undefined) {
          rejected = token;
          continue;
        }
        failures += 1;
        if (!error.passing || failures >= attempts) throw error;
        await sleep(error.retryAfter ?? delayAfter(failures), request.signal);
      }
    }
  }
}
