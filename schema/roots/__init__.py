"""The root types Query, Mutation and Subscription, and the functions that add fields to them."""
