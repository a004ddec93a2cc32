"""Every message of the parser has words that a script's author understands."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from esprima import validation
from esprima.messages import Messages

from pyenclave.syntax.esprima_messages import MESSAGES, VALIDATOR_MESSAGES, shown, translated

# Said about a token, in words of our own that depend on it.
ABOUT_A_TOKEN = re.compile("Unexpected (token|end of input|identifier|number|string|quasi)")
ALL = sorted(value for name, value in vars(Messages).items() if not name.startswith("_"))


@pytest.mark.parametrize("message", [m for m in ALL if not ABOUT_A_TOKEN.match(m)])
def test_every_message_of_esprima_is_translated(message: str) -> None:
    text, hint = MESSAGES[message]
    # As many places to fill in as Esprima has, at most.
    count = len(re.findall(r"%\d", message))
    assert all(int(place) < max(count, 1) for place in re.findall(r"\{(\d)\}", text))
    assert text[0].islower() or text[0] in "'{?#" or text.startswith(("import", "eval"))
    assert not text.endswith(".")
    assert hint == "" or hint.endswith((".", '"', "'", "}", "…`."))


def test_translations_fill_in_what_esprima_fills_in() -> None:
    assert translated(Messages.UnknownLabel, "a")[0] == "there is no label 'a' around this statement"
    assert translated(Messages.Redeclaration, "Label", "a")[0] == "the label 'a' is declared twice"
    assert translated(Messages.DeclarationMissingInitializer, "const")[0] == "a const declaration needs a value"


def test_a_message_without_translation_is_taken_as_it_is() -> None:
    assert translated("Identifier '{x}' %0 is odd", "a") == ("identifier '{x}' %0 is odd", "")


@pytest.mark.parametrize("message", VALIDATOR_MESSAGES)
def test_the_validator_still_says_so(message: str) -> None:
    assert f'"{message}"' in Path(validation.__file__).read_text(encoding="utf-8")


def test_what_is_shown_is_short_quoted_and_printable() -> None:
    assert shown("a") == "'a'"
    assert shown("\x1b[31m\u202e") == "'\\u{1b}[31m\\u{202e}'"
    assert shown("x" * 41) == "'" + "x" * 40 + "…'"
