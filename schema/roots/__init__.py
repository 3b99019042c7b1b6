"""The root fields: Query, Mutation and Subscription."""
