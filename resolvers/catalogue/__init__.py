"""Products, prices, stock and exchange rates: rules and calculations."""
