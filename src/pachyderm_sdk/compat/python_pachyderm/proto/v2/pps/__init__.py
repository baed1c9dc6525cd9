"""Pipelines, jobs and datums."""
