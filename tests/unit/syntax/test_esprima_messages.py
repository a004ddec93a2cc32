"""Every message of the parser has words that a script's author understands."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from esprima import parser, validation
from esprima.messages import Messages

from pyenclave.syntax.esprima_messages import MESSAGES, VALIDATOR_MESSAGES, judged, shown, translated

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
    assert hint.endswith(".")


def test_translations_fill_in_what_esprima_fills_in() -> None:
    assert translated(Messages.UnknownLabel, "a")[0] == "there is no label 'a' around this statement"
    assert translated(Messages.Redeclaration, "Label", "a")[0] == "the label 'a' is declared twice"
    assert translated(Messages.DeclarationMissingInitializer, "const")[0] == "a const declaration needs a value"


def test_a_message_without_translation_is_taken_as_it_is() -> None:
    assert translated("Identifier '{x}' %0 is odd", "a") == ("identifier '{x}' %0 is odd", "")


# What the validator says about modules and older editions, which never get to it.
NOT_OURS = {
    "Duplicate export {0}",
    "Duplicate import attribute {0}",
    "Export {0} is not defined",
    "Import and export declarations are only valid at module top level",
    "Import attribute values must be strings",
    "String export names require a reexport source",
    "Unsupported declaration kind {0}",
    "import.meta is only valid in modules",
    "{feature} requires ECMAScript {edition}",
}
# The same of the parser.
NOT_OURS_EITHER = {
    "Async generators require ECMAScript 2018",
    "Duplicate import attribute %0",
    "Module names cannot contain lone surrogates",
    "String local export names require a from clause",
}


def messages_of_the_validator() -> set[str]:
    source = Path(validation.__file__).read_text(encoding="utf-8")
    found = re.findall(r'self\.error\(f?"([^"]*)"', source)
    # What is quoted is a name, but for a directive.
    texts = {re.sub(r"'#?\{[^}]*\}'", "{0}", text) for text in found}
    jumps = {text for text in texts if "{kind" in text}
    words = ("break", "continue")
    return texts - jumps | {re.sub(r"\{kind[^}]*\}", word, text) for text in jumps for word in words}


def test_every_message_of_the_validator_is_translated_and_no_other() -> None:
    assert messages_of_the_validator() == VALIDATOR_MESSAGES.keys() | NOT_OURS


def test_every_text_of_the_parser_is_translated() -> None:
    source = Path(parser.__file__).read_text(encoding="utf-8")
    found = set(re.findall(r"throwError\('([^']*)'", source))
    assert found - MESSAGES.keys() == NOT_OURS_EITHER


@pytest.mark.parametrize(("text", "hint"), [*MESSAGES.values(), *VALIDATOR_MESSAGES.values()])
def test_every_message_has_a_hint_and_no_full_stop(text: str, hint: str) -> None:
    assert hint.endswith(".")
    assert not text.endswith(".")
    assert "strict mode" not in text


def test_what_the_validator_quotes_is_kept() -> None:
    assert judged("Identifier 'a' has already been declared") == (
        "the name 'a' is declared twice",
        "Choose another name.",
    )
    assert judged("Duplicate private name '#a'")[0] == "the private name '#a' is declared twice"
    assert judged("Illegal 'use strict' directive in function with non-simple parameter list")[0] == (
        "'use strict' cannot stand in a function with defaults, destructuring or rest parameters"
    )
    assert judged("Illegal break target 'a'")[0] == "there is no label 'a' around this statement"


def test_a_message_of_the_validator_without_translation_is_taken_as_it_is() -> None:
    assert judged("Something 'x' is odd") == ("something 'x' is odd", "")


def test_what_is_shown_is_short_quoted_and_printable() -> None:
    assert shown("a") == "'a'"
    assert shown("\x1b[31m\u202e") == "'\\u{1b}[31m\\u{202e}'"
    assert shown("x" * 41) == "'" + "x" * 40 + "…'"
