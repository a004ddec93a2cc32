"""The page of documentation behind each code: what it refuses, why, what it leaves to others."""

from __future__ import annotations

import difflib
import inspect
from collections.abc import Mapping
from typing import Final

from .compiling.bounds import CODES as COMPILE_CODES
from .compiling.bounds import PAGE as COMPILE_PAGE
from .errors import ConfigError
from .prescan import CODES as PRESCAN_CODES
from .prescan import pages as prescan_pages
from .rules import RULES
from .scoring import pages as scoring_pages
from .syntax.parse import CODES as PARSE_CODES
from .syntax.parse import PAGE as PARSE_PAGE
from .transform import CODES as TRANSFORM_CODES
from .transform import PAGE as TRANSFORM_PAGE


def _pages() -> dict[str, str]:
    pages = {code: inspect.cleandoc(rule.page) for rule in RULES for code in rule.codes}
    # The parser holds some limits of layer 0, and speaks its codes.
    prescan_codes = (*PRESCAN_CODES, *(code for code in PARSE_CODES if code.startswith("PRESCANNER_")))
    pages |= dict.fromkeys(prescan_codes, inspect.cleandoc(prescan_pages.__doc__ or ""))
    for codes, page in (
        (PARSE_CODES, PARSE_PAGE),
        (TRANSFORM_CODES, TRANSFORM_PAGE),
        (COMPILE_CODES, COMPILE_PAGE),
        (scoring_pages.CODES, scoring_pages.__doc__ or ""),
    ):
        for code in codes:
            pages.setdefault(code, inspect.cleandoc(page))
    return pages


# Every code that an issue can have → its page.
PAGES: Final[Mapping[str, str]] = _pages()


def page_of(code: str) -> str:
    """The page of a code, in any case. Raises ConfigError for one that is not known, with the nearest that is."""
    page = PAGES.get(code.upper())
    if page is None:
        closest = difflib.get_close_matches(code.upper(), PAGES, n=3, cutoff=0.4)
        hint = f"did you mean {', '.join(closest)}?" if closest else "`pyenclave explain` without a code lists them"
        raise ConfigError(f"no issue has the code {code}; {hint}")
    return page
