"""The event log: appended to by every change, read by the audit trail, subscriptions and webhooks."""
