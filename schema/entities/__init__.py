"""One file per entity: the type, the inputs and the verbs that are its own. Every module here is part of the graph."""
