"""The root types Query, Mutation and Subscription, and the code that declares their fields."""
