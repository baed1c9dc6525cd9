"""What every generated message stands on: the wire format, canonical JSON, fields, enums, the registry of types.

Users meet `pachyderm_sdk.message`; this package is its machinery. It imports nothing of the rest but `errors` and
`times`, and `betterproto`, whose field metadata and names the messages keep.
"""
