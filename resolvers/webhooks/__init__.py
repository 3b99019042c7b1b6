"""Webhooks: event matching, delivery leases, payloads, signatures and address checks."""
