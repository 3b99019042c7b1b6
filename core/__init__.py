"""Building blocks without knowledge of CRM entities: settings, errors, ids, tokens, keys, clock, money and text."""
