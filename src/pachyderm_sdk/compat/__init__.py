"""What people wrote against earlier Python clients of Pachyderm, standing on this one.

- `compat.python_pachyderm`: `python_pachyderm.Client` of version 7, with its mixins and module names.
- `compat.pypachy`: `pypachy.PfsClient`.

A program of theirs runs after its import was changed; the page on migrating says what differs and what replaces what.
Nothing else of the package imports these modules.
"""
