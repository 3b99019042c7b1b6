"""The GraphQL layer: the types, inputs and fields of the schema, and the endpoint that serves it."""
