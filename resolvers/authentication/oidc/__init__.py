"""The identity provider: its addresses, its keys and its tokens. Imported only if a provider is configured."""
