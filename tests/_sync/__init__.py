# Generated from tests/_async/__init__.py by `python -m codegen.unasync`; do not edit.
"""What holds for both clients; the sync half is generated with the client's."""
