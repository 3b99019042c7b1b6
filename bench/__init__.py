"""Compares the speed of Rapport with other servers on the same rows, or with another commit of Rapport.

There are two other servers. The peer is PostGraphile. The bound is a minimal server that answers with one hand-written
SQL statement (see bench/bound.py). Rapport itself runs with planned reads or, for comparison, with its dataloaders
alone. The command `make bench` runs the benchmark. docs/benchmarks.md describes what is measured, and lists the
results.
"""
