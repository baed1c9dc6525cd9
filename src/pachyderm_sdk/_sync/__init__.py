# Generated from src/pachyderm_sdk/_async/__init__.py by `python -m codegen.unasync`; do not edit.
"""The async client: one class for each service, and one for all of them."""
