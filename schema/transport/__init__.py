"""Receives GraphQL requests and sends responses over HTTP, over WebSocket, and as streams over HTTP."""
