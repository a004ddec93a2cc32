"""What a corpus run shows, in the forms that people and programs read: HTML, Markdown, JUnit XML.

Each writer is pure: outcomes in, text out. The terminal's matrix and the JSON are those of `report`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from ..outcome import Outcome
from ..report import to_json
from .html import to_html
from .junit import to_junit
from .markdown import to_markdown


class Format(StrEnum):
    """The forms of a report that is a text of its own."""

    HTML = "html"
    JUNIT = "junit"
    JSON = "json"
    MARKDOWN = "markdown"


def json_text(outcomes: Sequence[Outcome]) -> str:
    """The JSON of a run, one value to a line; `--baseline` reads it."""
    # Lone surrogates of hostile titles are no UTF-8: escapes carry them.
    return json.dumps(to_json(outcomes), indent=1) + "\n"


WRITERS: Mapping[Format, Callable[[Sequence[Outcome]], str]] = MappingProxyType(
    {Format.HTML: to_html, Format.JUNIT: to_junit, Format.JSON: json_text, Format.MARKDOWN: to_markdown}
)


def write_report(outcomes: Sequence[Outcome], form: Format, output: Path | None) -> None:
    """Writes to the file, or to standard output. Raises OSError."""
    text = WRITERS[form](outcomes)
    if output is None:
        sys.stdout.write(text)
    else:
        output.write_text(text, "utf-8")
