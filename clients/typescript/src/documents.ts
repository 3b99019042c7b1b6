import { type DocumentNode, print } from "graphql";

/**
 * A document with the types of its result and variables, as graphql-codegen's client preset writes it: a
 * `TypedDocumentNode`, or a `TypedDocumentString` with `documentMode: "string"`. A plain string has no types.
 */
export type TypedDocument<Data, Variables> = (DocumentNode | string | { toString(): string }) & {
  __apiType?: ((variables: Variables) => Data) | undefined;
};

/** The arguments after a document: its variables, which may be left out if none is required. */
export type VariablesOf<Variables> = {} extends Variables ? [variables?: Variables] : [variables: Variables];

/** Returns the text of a document. */
export function textOf(document: TypedDocument<unknown, never>): string {
  return typeof document === "object" && "kind" in document ? print(document) : String(document);
}
