"""The identity server."""
