"""Proof: no request makes a server fail, hang, or tell about its insides. `python -m tests.proofs.fuzz` runs it alone.

Everything is sent over real sockets, and judged without the code under test.
"""
