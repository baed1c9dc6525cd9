"""Jsonnet, in which templates of pipelines are written.

The language is complete but for imports; of its standard library, what templates use. What is missing is refused by
name. Made of a lexer, a parser, and an evaluator that is as lazy as the language wants it to be.
"""

from pachyderm_sdk.local.pps.jsonnet.errors import JsonnetError
from pachyderm_sdk.local.pps.jsonnet.template import render

__all__ = ["JsonnetError", "render"]
