"""What a language model is told: the language of the active preset, its globals and limits, and the tools.

`text` puts it together; `catalogue` and `typescript` turn tools into declarations, `language` and `examples` the
tables of the preset into sentences.
"""

from .catalogue import ToolDeclaration, catalogue_of, declare, search
from .text import SIZES, Facts, describe, describe_tool

__all__ = [
    "SIZES",
    "Facts",
    "ToolDeclaration",
    "catalogue_of",
    "declare",
    "describe",
    "describe_tool",
    "search",
]
