import type { CodegenConfig } from "@graphql-codegen/cli";
import scalars from "rapport-client/scalars.json";

const config: CodegenConfig = {
  schema: "../../schema/schema.graphql",
  documents: ["src/{package,apollo,urql,graphql-sse}/*.ts"],
  ignoreNoDocuments: true,
  generates: {
    "generated/gql/": { preset: "client", config: { scalars, enumsAsTypes: true } },
  },
};

export default config;
