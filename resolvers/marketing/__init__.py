"""Marketing: campaigns and leads."""
