module.exports = {
  src: "./src/relay",
  schema: "../../schema/schema.graphql",
  language: "typescript",
  artifactDirectory: "./generated/relay",
  eagerEsModules: true,
  noSourceControl: true, // otherwise it adds its files to the index
  customScalarTypes: require("rapport-client/scalars.json"),
};
