"""Tokens, roles and groups."""
