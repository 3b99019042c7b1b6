"""Tests of marketing: campaigns, leads and the rules about them."""
