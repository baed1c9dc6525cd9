"""Auth in the embedded server, beyond what the recordings show."""
