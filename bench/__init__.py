"""Compares the speed of Rapport with the speed of other servers, or of another commit of Rapport.

There are two other servers, which read the same rows. The peer is PostGraphile. The bound is a minimal server that
answers with one hand-written SQL statement (see bench/bound.py). Rapport itself runs with planned reads or, for
comparison, with its dataloaders alone. The command `make bench` runs the benchmark. docs/benchmarks.md describes the
measurements and lists the results.
"""
