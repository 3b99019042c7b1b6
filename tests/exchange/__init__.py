"""Tests of what comes and goes as vCards and calendars."""
