/** Why a change was refused, for a user to correct: nothing was written. */
export interface UserError {
  field: string[];
  message: string;
  code: string;
}

/** The outcome of a mutation: its data, or the user errors of its root fields. */
export type Result<Data> = { ok: true; data: Data } | { ok: false; data: Data; userErrors: UserError[] };

/** Returns the result of a mutation. Its document must select `userErrors` with `field`, `message` and `code`. */
export function resultOf<Data>(data: Data): Result<Data> {
  const payloads = Object.values(data as Record<string, { userErrors?: UserError[] } | null>);
  const userErrors = payloads.flatMap((payload) => payload?.userErrors ?? []);
  return userErrors.length > 0 ? { ok: false, data, userErrors } : { ok: true, data };
}
