"""The event log: written with every change, read as the audit trail, by subscribers and by webhooks."""
