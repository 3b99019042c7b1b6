import type { CodegenConfig } from "@graphql-codegen/cli";
import scalars from "rapport-client/scalars.json";

const config: CodegenConfig = {
  schema: "../../schema/schema.graphql",
  documents: ["src/{package,apollo,urql,graphql-sse}/*.ts"],
  ignoreNoDocuments: true,
  generates: {
    "generated/gql/": {
      preset: "client",
      presetConfig: { persistedDocuments: { hashAlgorithm: "sha256" } },
      config: { scalars, enumsAsTypes: true },
    },
  },
};

export default config;
