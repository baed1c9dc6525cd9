"""Who may do what: principals and their tokens, groups, role bindings, and identity providers.

`caller.Caller` is what the rest of the server sees of it.
"""
