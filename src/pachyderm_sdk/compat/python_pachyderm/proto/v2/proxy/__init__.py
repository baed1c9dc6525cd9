"""Events of the database."""
