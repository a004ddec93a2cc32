"""UNICODE_BIDI_ATTACK, UNICODE_HOMOGLYPH, UNICODE_INVISIBLE and UNICODE_ZERO_WIDTH, with layer 0 peeled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pyenclave.findings import Severity
from pyenclave.prescan import PRESCAN_LIMITS, ScannedSource, scan
from pyenclave.rules import CheckedProgram, check, policy_for
from pyenclave.rules.policy import RuleSettings
from pyenclave.rules.presets import PRESETS
from pyenclave.source import Source
from pyenclave.syntax import ParsedProgram, parse

REFUSING = ("strict", "agentscript", "secure", "standard")
WARNING = ("permissive", "javascript")

DECEPTIVE = [
    ("return 'a‹\u202e›b'", "UNICODE_BIDI_ATTACK"),
    ("return 'a‹\u2066›b‹\u2069›c'", "UNICODE_BIDI_ATTACK"),
    ("return `‹\u202a›`", "UNICODE_BIDI_ATTACK"),
    ("return 'x‹\u2067›y' + '‹\u202c›'", "UNICODE_BIDI_ATTACK"),
    ("const ‹p\u0430ypal› = 1; return ‹p\u0430ypal›", "UNICODE_HOMOGLYPH"),
    (r"const ‹p\u0430ypal› = 1", "UNICODE_HOMOGLYPH"),
    ("return {‹\u0441olor›: 1}", "UNICODE_HOMOGLYPH"),
    ("const o = {}; return o.‹\uff4e\uff41me›", "UNICODE_HOMOGLYPH"),
    ("const ‹v\u03bf\u0456d› = 1", "UNICODE_HOMOGLYPH"),
    ("const ‹\U0001d4d0bc› = 1", "UNICODE_HOMOGLYPH"),
    (r"const ‹a\u200db› = 1; return ‹a\u200db›", "UNICODE_ZERO_WIDTH"),
    ("const ‹a\u200cb› = 1", "UNICODE_ZERO_WIDTH"),
    ("return {‹a\u200d›: 1}", "UNICODE_ZERO_WIDTH"),
    ("const ‹\u3164› = 1; return ‹\u3164›", "UNICODE_INVISIBLE"),
    ("const ‹a\u115f› = 1", "UNICODE_INVISIBLE"),
    ("const {‹\uffa0›: a} = {}; return a", "UNICODE_INVISIBLE"),
    ("const o = {}; return o.‹a\u034f›", "UNICODE_INVISIBLE"),
]


@pytest.mark.parametrize("preset", REFUSING)
@pytest.mark.parametrize(("marked", "code"), DECEPTIVE)
def test_refuses(refused: Callable[..., Any], marked: str, code: str, preset: str) -> None:
    refused(marked, code, preset=preset)


@pytest.mark.parametrize("preset", WARNING)
@pytest.mark.parametrize(("marked", "code"), DECEPTIVE)
def test_two_presets_leave_it_at_the_warning_of_layer_0(
    allowed: Callable[..., Any], marked: str, code: str, preset: str
) -> None:
    # Peeled, layer 0 warns of all this; what it said is not said again.
    if "\\u" in marked and code == "UNICODE_ZERO_WIDTH":
        return
    assert allowed(marked.replace("‹", "").replace("›", ""), preset=preset).warnings


@pytest.mark.parametrize("preset", WARNING)
def test_what_layer_0_has_not_said_is_a_warning(warned: Callable[..., Any], preset: str) -> None:
    # An escape is no character that nobody sees; the name that it makes has one.
    warned(r"const ‹a\u200db› = 1; return ‹a\u200db›", "UNICODE_ZERO_WIDTH", preset=preset)


@pytest.mark.parametrize("preset", WARNING)
def test_a_policy_can_make_it_an_error(refused: Callable[..., Any], preset: str) -> None:
    settings = RuleSettings(verdicts=(("UNICODE_HOMOGLYPH", "error"),))
    refused("const ‹p\u0430ypal› = 1", "UNICODE_HOMOGLYPH", preset=preset, settings=settings)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    "code",
    [
        "const имя = 'Анна'; return имя + ' привет'",
        "const 名前 = '花子', 이름 = 1; return {名前, 이름}",
        "const نام = 'می\u200cخواهم'; return نام // می\u200cخواهم",
        "const नाम = 'क्\u200dष'; return नाम",
        "return '👩\u200d💻' + `👨\u200d👩\u200d👧`",
        "const Δt = 1, σ2 = 2, µs = 3, ª = 4, π = 5; return Δt + σ2 + µs + ª + π",
        "const größe = 1, naïve = 2, Ñandú = 3, łódź = 4; return größe + naïve + Ñandú + łódź",
        "return 'שלום' + 'مرحبا'",
        "return 'pаypal' + 'раураl' // раураl",
        "const имя2 = 1, имя_длинное = 2, $имя = 3; return имя2 + имя_длинное + $имя",
        "const a = 'a'; return a",
        r"const \u0061b = 1; return ab + '\u200b\u202e'",
        "\ufeffreturn 1",
    ],
)
def test_honest_text_passes(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset)


@pytest.mark.parametrize("preset", PRESETS)
def test_text_in_all_languages_passes_both_layers_without_a_word(preset: str) -> None:
    text = (
        "\ufeff// می\u200cخواهم, क्\u200dष, 👩\u200d💻, שלום, 你好\n"
        "const имя = 'Анна', Δt = '👩\u200d💻 می\u200cخواهم क्\u200dष שלום مرحبا 你好', µs = `naïve ${1} größe`;\n"
        "return {имя, Δt, µs, нет: 'pаypal'}"
    )
    scanned = scan(Source(text), PRESCAN_LIMITS[preset])
    assert isinstance(scanned, ScannedSource)
    program = parse(scanned)
    assert isinstance(program, ParsedProgram)
    verdict = check(program, policy_for(preset, "STRICT"))
    assert isinstance(verdict, CheckedProgram)
    assert verdict.warnings == ()


def test_private_names_and_labels(refused: Callable[..., Any]) -> None:
    refused("class C { ‹#n\u0430me› = 1 } return C", "UNICODE_HOMOGLYPH", preset="secure")
    refused("‹\u0430b›: { break ‹\u0430b› }", "UNICODE_HOMOGLYPH")


def test_the_message_names_the_character(refused: Callable[..., Any]) -> None:
    (finding,) = refused("const ‹p\u0430ypal› = 1", "UNICODE_HOMOGLYPH").findings[-1:]
    assert finding.severity is Severity.ERROR
    assert finding.message == (
        "the name mixes Latin letters with U+0430 CYRILLIC SMALL LETTER A, which looks like one of them"
    )
