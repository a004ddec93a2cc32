"""How long can a regular expression take? Judged on the parsed pattern, before the engine sees it.

A backtracking matcher tries every way in which a pattern can match a text. Where the number of ways grows
exponentially with the text, one literal of twenty characters stops a processor for hours. `judge` looks for exactly
that: two ways round one loop that read the same text, not for the look of a pattern, so that `(\\w+,)*` passes and
`(\\w+,?)*` does not.
"""

from .ambiguity import RegexRisk, judge
from .pattern import PatternError

__all__ = ["PatternError", "RegexRisk", "judge"]
