// An identity provider for trying the sign-in: node identity_provider.mjs --port 9000 --server http://127.0.0.1:8000
//
// It is oidc-provider (https://github.com/panva/node-oidc-provider) with its forms for development: every name and
// password are accepted, and NAME has the verified address NAME@example.com. It prints its issuer. Lines of JSON on its
// standard input change it: {"groups": ["crm-sales"]} is the claim of all accounts from then on, and {"rotate": true}
// signs with a new key.

import { generateKeyPair } from "node:crypto";
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import { parseArgs, promisify } from "node:util";

import { Provider } from "oidc-provider";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "9000" },
    server: { type: "string", default: "http://127.0.0.1:8000" },
    application: { type: "string", default: "http://127.0.0.1:3000/signed-in" },
    audience: { type: "string", default: "https://crm.example.com/graphql" },
  },
});

let groups = [];
let keys = [];

async function rotate() {
  const { privateKey } = await promisify(generateKeyPair)("rsa", { modulusLength: 2048 });
  const kid = `key-${Date.now()}`;
  keys = [{ ...privateKey.export({ format: "jwk" }), kid, use: "sig", alg: "RS256" }];
}

function provider(issuer) {
  const made = new Provider(issuer, {
    clients: [
      {
        client_id: "rapport",
        client_secret: "a secret for development",
        redirect_uris: [`${values.server}/oidc/callback`],
        post_logout_redirect_uris: [values.application],
        backchannel_logout_uri: `${values.server}/oidc/backchannel-logout`,
        backchannel_logout_session_required: true,
      },
      {
        // An application that sends the provider's own access tokens to Rapport.
        client_id: "app",
        token_endpoint_auth_method: "none",
        redirect_uris: [values.application],
      },
    ],
    jwks: { keys },
    cookies: { keys: ["a key for development"] },
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name", "groups"] },
    features: {
      backchannelLogout: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: () => ({ scope: "crm", audience: values.audience, accessTokenFormat: "jwt" }),
      },
    },
    findAccount: (context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: `${id}@example.com`, email_verified: true, name: id, groups }),
    }),
    // The library's own dispatcher refuses loopback addresses, where Rapport gets its logout tokens here.
    fetch: (url, options) => globalThis.fetch(url, { ...options, dispatcher: undefined }),
  });
  made.on("backchannel.error", (context, error, client) => console.error(client.clientId, error.message));
  return made;
}

await rotate();
let handle;
const server = createServer((request, response) => handle(request, response));
server.listen(Number(values.port), "127.0.0.1", () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  handle = provider(issuer).callback();
  console.log(JSON.stringify({ issuer }));
  createInterface({ input: process.stdin }).on("line", async (line) => {
    const told = JSON.parse(line);
    groups = told.groups ?? groups;
    if (told.rotate) {
      await rotate();
      handle = provider(issuer).callback();
    }
    console.log(JSON.stringify({ done: true }));
  });
});
