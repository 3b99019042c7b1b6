"""Rules and calculations for products, prices, stock and exchange rates."""
