"""Whether a server serves."""
