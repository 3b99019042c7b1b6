export { RapportClient, type MutationOptions, type Options } from "./client.js";
export { ownDocuments, type TypedDocument } from "./documents.js";
export { RapportError, type ResponseError } from "./errors.js";
export { newKey } from "./http.js";
export type { Result, UserError } from "./result.js";
export {
  apiKey,
  employeeSession,
  memoryStore,
  SecondFactorAsked,
  signIn,
  signInVerify,
  type Session,
  type Tokens,
  type TokenStore,
} from "./session.js";
