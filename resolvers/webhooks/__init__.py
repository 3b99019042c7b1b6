"""Webhooks: who gets which event, in which order, signed how, and sent where."""
