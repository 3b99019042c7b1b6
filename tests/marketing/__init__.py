"""Tests of campaigns and leads."""
