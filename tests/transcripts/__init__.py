"""What a real pachd answered, recorded as data, played against the embedded server.

`data/<area>.json` holds scenarios: lists of calls with the answers that were recorded. See `scenarios` for the
format, `matching` for what counts as the same answer.
"""
