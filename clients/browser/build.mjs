// Bundles each program into dist/NAME.js, beside a page that loads it, and writes a manifest of their documents.

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { transformFileAsync } from "@babel/core";
import { build } from "esbuild";
import { ownDocuments } from "rapport-client";

/** Replaces Relay's tagged documents by what relay-compiler has made of them. */
const relay = {
  name: "relay",
  setup: ({ onLoad }) =>
    onLoad({ filter: /src\/relay\/.*\.tsx$/ }, async ({ path }) => ({
      contents: (await transformFileAsync(path, {
        parserOpts: { plugins: ["typescript", "jsx"] },
        plugins: [["relay", { artifactDirectory: "generated/relay", eagerEsModules: true }]],
      })).code,
      loader: "tsx",
    })),
};

const programs = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
mkdirSync("dist", { recursive: true });
for (const { name } of programs) {
  const page = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>${name}</title>
<body><script src="${name}.js"></script>
`;
  writeFileSync(`dist/${name}.html`, page);
}
await build({
  entryPoints: Object.fromEntries(programs.map(({ name }) => [name, `./src/${name}/program`])),
  bundle: true,
  outdir: "dist",
  format: "iife",
  jsx: "automatic",
  define: { "process.env.NODE_ENV": '"production"' },
  plugins: [relay],
  logLevel: "warning",
});

// One manifest of graphql-codegen's, relay-compiler's and the package's documents.
const written = ["generated/gql/persisted-documents.json", "generated/persisted.json"].map((path) =>
  JSON.parse(readFileSync(path)),
);
const own = ownDocuments.map((text) => [createHash("sha256").update(text).digest("hex"), text]);
writeFileSync("dist/documents.json", JSON.stringify(Object.assign({}, ...written, Object.fromEntries(own))));
