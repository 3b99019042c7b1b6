import type { Operation } from "./documents.js";
import { RapportError, type ResponseError } from "./errors.js";

export interface Request {
  url: string;
  operation: Operation;
  variables?: object | undefined;
  token?: string;
  idempotencyKey?: string | null;
  signal?: AbortSignal | undefined;
}

/** Sends an operation once. Returns its data; throws a RapportError if the response has errors, or if none comes. */
export async function post<Data>(request: Request): Promise<Data> {
  const headers: Record<string, string> = {
    Accept: "application/graphql-response+json",
    "Content-Type": "application/json",
  };
  if (request.token) headers.Authorization = `Bearer ${request.token}`;
  if (request.idempotencyKey) headers["Idempotency-Key"] = request.idempotencyKey;
  const body = JSON.stringify({ ...request.operation, variables: request.variables });
  let answer: { data?: Data | null; errors?: ResponseError[] };
  try {
    const response = await fetch(request.url, { method: "POST", headers, body, signal: request.signal ?? null });
    answer = await response.json(); // refusals are JSON, too; what is none comes from a proxy
  } catch (error) {
    request.signal?.throwIfAborted();
    throw RapportError.network(error);
  }
  if (answer.errors || !answer.data) throw new RapportError(answer.errors ?? []);
  return answer.data;
}

/** Returns a new idempotency key. (`crypto.randomUUID` is missing in pages without TLS.) */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
