"""Pipelines and jobs: what they are, and how the graph of commits follows from them. Nothing here runs user code."""
