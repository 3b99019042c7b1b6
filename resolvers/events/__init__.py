"""The event log. Every change appends to the log; the audit trail, subscriptions and webhooks read it."""
