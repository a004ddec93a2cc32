"""Writes the documents that are made from tables and docstrings: `make docs`. A test holds the files in step.

docs/rules.md      every rule: where it holds, its codes, its page
docs/presets.md    every preset: language, globals, keys, limits of layer 0
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Final

from pyenclave.pages import PAGES
from pyenclave.prescan import CEILINGS, PRESCAN_LIMITS, PrescanLimits
from pyenclave.rules import RULES, Rule
from pyenclave.rules.presets import FORBIDDEN_KEYS, GLOBALS, LANGUAGE, LEVELS, PRESETS, REGEX_CHARS
from pyenclave.rules.settings import MILDER
from pyenclave.scoring.pages import CODES as SCORING_CODES

_HERE: Final = Path(__file__).parent
_NOTE: Final = "<!-- Written by `make docs`; change the tables and docstrings it is made from. -->"
_HEADING: Final = re.compile(r"^(\w[\w ]*)$", re.MULTILINE)
_BY_LEVEL: Final = ("strict", "agentscript")


def rules_page() -> str:
    """docs/rules.md."""
    return "\n".join(
        [
            _NOTE,
            "# Rules",
            "",
            "What layers 0 to 2 can say against a script. `pyenclave explain CODE` prints the same pages. Codes are",
            "errors unless noted; `rules={…}` of an enclave sets single codes or whole rules to `error`, `warning` or",
            "`off`, and making one milder needs `unsafe_reason`.",
            "",
            *_table(["code", "counts as", "rule"], map(_code_row, sorted(PAGES))),
            "",
            *(line for rule in RULES for line in _rule_section(rule)),
            *_page_section("layer 0: the pre-scanner", PAGES["PRESCANNER_REDOS"]),
            *_page_section("the parser", PAGES["PARSE_ERROR"]),
            *_page_section("large sources", PAGES["COMPILE_TIMEOUT"]),
            *_page_section("the transform", PAGES["TAGGED_TEMPLATE_NOT_ASCII"]),
        ]
    )


def presets_page() -> str:
    """docs/presets.md."""
    return "\n".join(
        [
            _NOTE,
            "# Presets",
            "",
            "The language that each preset accepts. What is in no table is refused.",
            "",
            "## Constructs",
            "",
            "Operators, literals, const, let and var, destructuring, spread, templates, `?.` and `??`, if, switch,",
            "try, throw, arrow functions, top-level await and return are in every preset. Beyond them:",
            "",
            *_table(
                ["", *PRESETS],
                ([c.value, *(_tick(preset in having) for preset in PRESETS)] for c, having in LANGUAGE.items()),
            ),
            "",
            f"Regular expression literals have at most {_numbers(REGEX_CHARS)} characters; layer 0 bounds the others.",
            "",
            "## Globals",
            "",
            "`strict` and `agentscript` take them from the security level, the others have sets of their own.",
            "",
            *_table(["preset", "level", "globals"], _global_rows()),
            "",
            "## Keys that are refused where the text shows them, and guarded where it does not",
            "",
            *_table(
                ["preset", "keys"],
                (
                    [preset, ", ".join(f"`{k}`" for k in sorted(keys)) or "none"]
                    for preset, keys in FORBIDDEN_KEYS.items()
                ),
            ),
            "",
            "## Limits of layer 0",
            "",
            *_table(
                ["", *PRESETS, "ceiling"],
                (
                    [
                        limit.name,
                        *(_value(getattr(PRESCAN_LIMITS[preset], limit.name)) for preset in PRESETS),
                        _value(CEILINGS.get(limit.name, "–")),
                    ]
                    for limit in fields(PrescanLimits)
                ),
            ),
            "",
        ]
    )


FILES: Final[Mapping[str, Callable[[], str]]] = {"rules.md": rules_page, "presets.md": presets_page}


def main() -> None:
    """Write them."""
    for name, page in FILES.items():
        (_HERE / name).write_text(page(), encoding="utf-8")
        print(f"written: docs/{name}")


def _code_row(code: str) -> list[str]:
    rule = next((rule for rule in RULES if code in rule.codes), None)
    kind = code.partition("_")[0]
    elsewhere = {"PRESCANNER": "layer 0", "COMPILE": "large sources"}.get(kind, "parser, transform")
    place = f"[{rule.name}](#{rule.name})" if rule else elsewhere
    if code in SCORING_CODES:
        return [f"`{code}`", "error" if code == "SCORING_BLOCKED" else "signal", "[scoring](scoring.md)"]
    counts_as = MILDER.get(code, "error")
    return [f"`{code}`", "off, unless asked for" if counts_as == "off" else counts_as, place]


def _rule_section(rule: Rule) -> list[str]:
    presets = (
        "every preset" if rule.presets == frozenset(PRESETS) else ", ".join(p for p in PRESETS if p in rule.presets)
    )
    codes = ", ".join(f"`{code}`" for code in rule.codes)
    return [*_page_section(rule.name, inspect.cleandoc(rule.page), f"Holds in {presets}. Codes: {codes}.")]


def _page_section(name: str, page: str, note: str = "") -> list[str]:
    title, _, rest = page.partition("\n")
    body = inspect.cleandoc(_HEADING.sub(r"**\1**\n", rest.strip("\n")))
    body = re.sub(r"^    ", "", body, flags=re.MULTILINE)
    return [f"## {name}", "", title, "", *([note, ""] if note else []), body, ""]


def _global_rows() -> Iterable[list[str]]:
    for preset in PRESETS:
        for level in LEVELS if preset in _BY_LEVEL else LEVELS[:1]:
            names = ", ".join(f"`{name}`" for name in sorted(GLOBALS[preset, level], key=str.lower))
            yield [preset, level if preset in _BY_LEVEL else "every", names]


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    return [f"| {' | '.join(heads)} |", "|" + "---|" * len(heads), *(f"| {' | '.join(row)} |" for row in rows)]


def _tick(holds: bool) -> str:
    return "yes" if holds else "–"


def _value(value: object) -> str:
    return f"{value:,}".replace(",", " ") if isinstance(value, int) else str(value)


def _numbers(table: Mapping[str, int]) -> str:
    return " and ".join(f"{number} under `{preset}`" for preset, number in table.items())


if __name__ == "__main__":
    main()
