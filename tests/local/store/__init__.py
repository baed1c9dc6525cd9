"""Tests of the storage core: the store, and file trees in it."""
