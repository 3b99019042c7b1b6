module.exports = {
  src: "./src/relay",
  schema: "../../schema/schema.graphql",
  language: "typescript",
  artifactDirectory: "./generated/relay",
  eagerEsModules: true,
  noSourceControl: true, // otherwise it adds its files to the index
  persistConfig: { file: "./generated/persisted.json", algorithm: "SHA256", include_query_text: true },
  customScalarTypes: require("rapport-client/scalars.json"),
};
