"""HTTP, WebSocket and event streams: how requests come in and responses go out."""
