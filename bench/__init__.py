"""Measures Rapport against PostGraphile, its own loaders and the bound, or against another commit, in one run.

`make bench` runs it; docs/benchmarks.md tells what it measures, and what came out.
"""
