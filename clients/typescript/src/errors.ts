/** An error of a response. `extensions.code` is stable; docs/graph.md lists the codes. */
export interface ResponseError {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string; retryAfter?: number; cursor?: string; [name: string]: unknown };
}

/** The request failed: the server refused it, or no response came. What a user can correct is in `userErrors`. */
export class RapportError extends Error {
  /** The code of the first error; NETWORK if there was no response. */
  readonly code: string;
  readonly errors: readonly ResponseError[];

  constructor(errors: readonly ResponseError[], options?: ErrorOptions) {
    const [first] = errors;
    super(first?.message ?? "The response has no data.", options);
    this.name = "RapportError";
    this.code = first?.extensions?.code ?? "INTERNAL_SERVER_ERROR";
    this.errors = errors;
  }

  /** No response came. The request may have been carried out. */
  static network(cause: unknown): RapportError {
    const message = cause instanceof Error ? cause.message : String(cause);
    return new RapportError([{ message, extensions: { code: "NETWORK" } }], { cause });
  }

  /** Whether the same request may succeed later. */
  get passing(): boolean {
    return PASSING.has(this.code);
  }

  /** The number of milliseconds to wait before the next attempt, if the server named it. */
  get retryAfter(): number | undefined {
    const seconds = this.errors[0]?.extensions?.retryAfter;
    return seconds === undefined ? undefined : seconds * 1000;
  }
}

const PASSING = new Set([
  "NETWORK",
  "INTERNAL_SERVER_ERROR",
  "THROTTLED",
  "TIMEOUT",
  "UNAVAILABLE",
  "IDEMPOTENCY_IN_PROGRESS",
]);
