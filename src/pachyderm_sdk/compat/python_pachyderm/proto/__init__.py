"""Modules with the names that protobuf generates."""
