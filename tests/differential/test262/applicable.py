"""Which tests this runner can put to both ways of running, and why not the others."""

from __future__ import annotations

from functools import cache

import _quickjs

from .front_matter import Case

# Flag → why a test with it is none for this runner.
_FLAGS = {
    "module": "module",  # there are no modules
    "raw": "raw",  # its text may not be changed, and so cannot be made strict
    "noStrict": "noStrict",  # generated code is strict
    "CanBlockIsTrue": "CanBlockIsTrue",  # the engine's one agent cannot block
}


def reason_not_applicable(case: Case) -> str | None:
    """Why `case` is not run, in a word or two for the report's columns."""
    for flag, reason in _FLAGS.items():
        if flag in case.flags:
            return reason
    if case.negative is not None and case.negative.phase == "resolution":
        return "module"
    if (case.locale or case.name.startswith("intl402/")) and not _has_intl():
        return "no Intl"
    return None


@cache
def _has_intl() -> bool:
    return bool(_quickjs.Context().eval("typeof Intl === 'object'"))
