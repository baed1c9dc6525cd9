"""The part of jq that filters of listings are written in.

A program is parsed into a function from a JSON value to its outputs. What is left out (definitions, assignments,
patterns, formats, dates, paths, and of regular expressions all but `test`) is refused when the program is parsed, never
ignored.
"""

from pachyderm_sdk.local.pps.jq.parser import parse
from pachyderm_sdk.local.pps.jq.values import Filter, JqError, Json

__all__ = ["Filter", "JqError", "Json", "parse"]
