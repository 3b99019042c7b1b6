"""The ground floor: settings, errors, ids, tokens, clock, money and text. It knows nothing of customers."""
