"""Measures Rapport against PostGraphile, against its own loaders and against the bound, on one machine in one run.

`make bench` runs it; docs/benchmarks.md tells what it measures, and what came out.
"""
