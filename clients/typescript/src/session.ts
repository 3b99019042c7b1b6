import { REFRESH, SIGN_IN, VERIFY } from "./documents.js";
import { RapportError } from "./errors.js";
import { post } from "./http.js";

/** Who calls: gives the token to send, and another one after the server has rejected it. */
export interface Session {
  /** Returns the token to send. */
  token(): string;
  /** Gets a new token unless there is one already. Throws UNAUTHENTICATED if the session has ended. */
  renew(rejected: string): Promise<void>;
}

/** The tokens of a signed-in employee. */
export interface Tokens {
  accessToken: string;
  refreshToken: string;
  /** For the next `signIn` from this device. */
  deviceToken?: string | null;
}

/** Keeps tokens where all tabs of an application find them, such as in `localStorage`. */
export interface TokenStore {
  read(): Tokens | null;
  /** `null`: the session has ended. */
  write(tokens: Tokens | null): void;
}

/** A session with an API key, or with a token that nobody renews. */
export function apiKey(secret: string): Session {
  return {
    token: () => secret,
    renew: async () => {
      throw new RapportError([{ message: "The API key is not valid.", extensions: { code: "UNAUTHENTICATED" } }]);
    },
  };
}

/** What `signIn` throws if the password is right, and a second factor is asked for. */
export class SecondFactorAsked extends Error {
  override name = "SecondFactorAsked";

  constructor(
    /** For `signInVerify`, or for the mutations totpEnrol and totpConfirm if `mustEnrol` is true. */
    readonly challenge: string,
    /** The codes that `signInVerify` takes: `TOTP`, `RECOVERY_CODE`. */
    readonly methods: string[],
    /** Whether the employee must set up a second factor first. */
    readonly mustEnrol: boolean,
  ) {
    super(mustEnrol ? "Set up a second factor." : "Enter a code of your authenticator.");
  }
}

/** Signs an employee in. Returns the tokens of the session. Throws SecondFactorAsked if the password is not enough. */
export async function signIn(
  url: string,
  input: { email: string; password: string; deviceToken?: string },
): Promise<Tokens> {
  type Asked = { secondFactor: { challenge: string; methods: string[]; mustEnrol: boolean } | null };
  const data = await post<{ signIn: Tokens & Asked }>({ url, operation: { query: SIGN_IN }, variables: { input } });
  const { secondFactor, ...tokens } = data.signIn;
  if (secondFactor) {
    throw new SecondFactorAsked(secondFactor.challenge, secondFactor.methods, secondFactor.mustEnrol);
  }
  return tokens;
}

/** Signs an employee in by a code, after SecondFactorAsked. Returns the tokens of the session. */
export async function signInVerify(url: string, input: { challenge: string; code: string }): Promise<Tokens> {
  const data = await post<{ signInVerify: Tokens }>({ url, operation: { query: VERIFY }, variables: { input } });
  return data.signInVerify;
}

/**
 * The session of an employee. It exchanges the refresh token when the server rejects the access token.
 *
 * A refresh token can be used once: using it twice ends the session. So callers share one exchange, and tabs that share
 * a store take turns.
 */
export function employeeSession(url: string, store: TokenStore): Session {
  let exchange: Promise<void> | undefined;

  async function renew(rejected: string): Promise<void> {
    const tokens = store.read();
    if (tokens && tokens.accessToken !== rejected) return; // another caller or tab was first
    if (!tokens) throw new RapportError([{ message: "Sign in.", extensions: { code: "UNAUTHENTICATED" } }]);
    try {
      const input = { refreshToken: tokens.refreshToken };
      const data = await post<{ tokenRefresh: Tokens }>({ url, operation: { query: REFRESH }, variables: { input } });
      store.write({ ...tokens, ...data.tokenRefresh });
    } catch (error) {
      if (error instanceof RapportError && error.code === "UNAUTHENTICATED") store.write(null);
      throw error;
    }
  }

  return {
    token: () => store.read()?.accessToken ?? "",
    renew: (rejected) => {
      exchange ??= inTurn(() => renew(rejected)).finally(() => (exchange = undefined));
      return exchange;
    },
  };
}

/** Keeps tokens in memory: they are lost with the page, and other tabs do not see them. */
export function memoryStore(tokens: Tokens): TokenStore {
  let kept: Tokens | null = tokens;
  return { read: () => kept, write: (written) => (kept = written) };
}

/** Runs a function while no other tab of this origin does. Without Web Locks, there is nothing to wait for. */
async function inTurn(work: () => Promise<void>): Promise<void> {
  const locks = globalThis.navigator?.locks;
  await (locks ? locks.request("rapport-token-refresh", work) : work());
}
