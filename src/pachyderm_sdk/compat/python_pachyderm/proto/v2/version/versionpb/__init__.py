"""The version of a server."""
