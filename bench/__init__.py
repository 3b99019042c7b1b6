"""Measures the speed of Rapport, compared with other servers on the same rows or with another commit of Rapport.

The peer is PostGraphile. The bound is a minimal server that answers with one hand-written SQL statement (see
bench/bound.py). Rapport itself runs with query plans or, for comparison, with its dataloaders alone.
`make bench` runs the benchmark. docs/benchmarks.md describes what is measured, and lists the results.
"""
