"""Dumps and profiles."""
