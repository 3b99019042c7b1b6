"""Tests of marketing: campaigns, leads, the rules about them, and forms of web sites."""
