# Source of tests/_sync/__init__.py.
"""What holds for both clients; the sync half is generated with the client's."""
