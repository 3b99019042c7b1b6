"""Products, prices and competitors in the graph."""
