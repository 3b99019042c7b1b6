"""Webhooks: matching events to endpoints, delivery leases, payloads, signatures and checks of target addresses."""
