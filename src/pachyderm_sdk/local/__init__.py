"""The embedded server: answers as pachd does, keeps its data in one folder, needs no cluster."""
