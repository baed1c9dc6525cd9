# The hand-written source of both clients; codegen/unasync.py makes `_sync` of it.
"""The async client: one class for each service, and one for all of them."""
