"""The license server."""
