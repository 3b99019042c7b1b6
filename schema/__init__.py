"""The third floor: what is shown. Types, inputs and fields of the graph, and the endpoint that serves it."""
