"""How the types, fields and inputs of the graph are made from the models."""
