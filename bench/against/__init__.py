"""Compares the speed of this tree with that of another commit: `python -m bench --against COMMIT`."""
