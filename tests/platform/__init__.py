"""Tests of what administrators define for everybody."""
