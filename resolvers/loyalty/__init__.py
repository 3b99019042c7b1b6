"""Loyalty: memberships and their tiers, and domain mutations of points such as pointsRedeem."""
