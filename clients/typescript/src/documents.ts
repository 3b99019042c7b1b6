import { type DocumentNode, print } from "graphql";

/**
 * A document with the types of its result and variables, as graphql-codegen's client preset writes it: a
 * `TypedDocumentNode`, or a `TypedDocumentString` with `documentMode: "string"`. A plain string has no types.
 */
export type TypedDocument<Data, Variables> = (DocumentNode | string | { toString(): string }) & {
  __apiType?: ((variables: Variables) => Data) | undefined;
  __meta__?: { hash?: string };
};

/** The arguments after a document: its variables, which may be left out if none is required. */
export type VariablesOf<Variables> = {} extends Variables ? [variables?: Variables] : [variables: Variables];

/** What a request says of its document: the text, or the id of a trusted document. */
export type Operation = { query: string } | { documentId: string };

/** `byId`: whether to send the id of the document, if graphql-codegen has given it one. */
export function operationOf(document: TypedDocument<unknown, never>, byId: boolean): Operation {
  const id = typeof document === "object" ? document.__meta__?.hash : undefined;
  if (byId && id) return { documentId: id };
  return { query: typeof document === "object" && "kind" in document ? print(document) : String(document) };
}

export const SIGN_IN = `mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    accessToken refreshToken deviceToken secondFactor { challenge methods mustEnrol }
  }
}`;

export const VERIFY = `mutation SignInVerify($input: SignInVerifyInput!) {
  signInVerify(input: $input) { accessToken refreshToken deviceToken }
}`;
export const REFRESH = `mutation TokenRefresh($input: TokenRefreshInput!) {
  tokenRefresh(input: $input) { accessToken refreshToken }
}`;
export const EVENT_CURSOR = "query EventCursor { eventCursor }";

/** The package's own documents, for the manifest of a server that runs trusted documents only. */
export const ownDocuments: readonly string[] = [SIGN_IN, VERIFY, REFRESH, EVENT_CURSOR];
