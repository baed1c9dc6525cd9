"""Tasks of workers."""
