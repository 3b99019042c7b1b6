"""Measures the speed of Rapport, compared with other servers on the same rows or with another commit of Rapport.

The other servers are a peer, PostGraphile, and a bound, which is a minimal server that answers with one hand-written
SQL statement (see bench/bound.py). Rapport itself runs with planned reads or, for comparison, with its dataloaders
alone. The command `make bench` runs the benchmark. docs/benchmarks.md describes what is measured, and lists the
results.
"""
