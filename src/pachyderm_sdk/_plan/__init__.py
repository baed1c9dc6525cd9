"""Decisions of the client that need neither a connection nor a colour: no I/O over the wire and no `await` in here."""
