"""UNKNOWN_GLOBAL: names that nobody declared."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pyenclave.rules.presets import GLOBALS, LEVELS, PRESETS


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    "marked",
    [
        "return ‹nope›",
        "return ‹nope›.x",
        "‹nope›()",
        "‹nope› = 1",
        "‹nope› += 1",
        "‹nope›++",
        "[‹nope›] = [1]",
        "({a: ‹nope›} = {a: 1})",
        "const {a = ‹nope›} = {}; return a",
        "const o = {‹nope›}; return o",
        "return o[‹nope›]; var o",
        "const f = (a = ‹nope›) => a; return f()",
        "{ let inner = 1 } return ‹inner›",
        "try { throw 1 } catch (e) { } return ‹e›",
        "const f = (x) => x; return f(1) + ‹x›",
        "return ‹Intl›.NumberFormat",
        "return ‹document›",
        "return `${‹nope›}`",
        "return ‹Console›",
        # What engines add beyond the standard.
        "return ‹performance›",
        "return ‹InternalError›",
        "return void ‹nope› + (‹nope›, 1)",
        "return ‹имя›",
    ],
)
def test_refuses_undeclared_names(refused: Callable[..., Any], marked: str, preset: str) -> None:
    refused(marked, "UNKNOWN_GLOBAL", preset=preset)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    "code",
    [
        "const имя = 'Анна'; return имя + ' привет'",
        "return later; var later",
        "const f = () => after; const after = 1; return f()",
        "const o = {nope: 1}; return o.nope + o?.nope",
        "const {nope: a, ...rest} = {}; return [a, rest]",
        "const [a, , b = a, ...c] = [1]; return [a, b, c]",
        "try { throw 1 } catch ({message: m}) { return m }",
        "const f = ({a, b: [c]}, ...d) => [a, c, d]; return f({b: [1]})",
        "return [Math.PI, JSON.stringify({}), Number(1), String(1), Array.of(1), Object.keys({}), new Date(0)]",
        "return [undefined, NaN, Infinity]",
        "await callTool('a', {}); await parallel([])",
    ],
)
def test_lets_declared_names_and_globals_pass(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset)


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("preset", PRESETS)
def test_every_global_of_the_table_passes(allowed: Callable[..., Any], preset: str, level: str) -> None:
    names = sorted(GLOBALS[preset, level])
    allowed(f"return [{', '.join(names)}]", preset=preset, level=level)


@pytest.mark.parametrize(("preset", "level"), GLOBALS)
def test_globals_of_other_presets_are_refused(refused: Callable[..., Any], preset: str, level: str) -> None:
    if preset in ("strict", "agentscript"):
        missing = frozenset({"console", "parseInt", "Boolean", "BigInt", "structuredClone"}) - GLOBALS[preset, level]
    else:
        missing = GLOBALS["javascript", level] - GLOBALS[preset, level] - {"globalThis", "Reflect"}
    for name in sorted(missing):
        refused(f"return ‹{name}›", "UNKNOWN_GLOBAL", preset=preset, level=level)


@pytest.mark.parametrize("name", ["nope", "process", "window", "document", "Intl", "require"])
@pytest.mark.parametrize("preset", ["permissive", "javascript"])
def test_two_presets_accept_typeof_of_an_unknown_name(
    allowed: Callable[..., Any], refused: Callable[..., Any], preset: str, name: str
) -> None:
    allowed(f"return typeof {name} === 'undefined' && typeof ({name})", preset=preset)
    # Only the name itself, and no other operator.
    code = "NO_GLOBAL_ACCESS" if name == "window" else "UNKNOWN_GLOBAL"
    refused(f"return typeof ‹{name}›.x + typeof (‹{name}›, 1) + !‹{name}›", code, preset=preset)


@pytest.mark.parametrize("preset", ["strict", "agentscript", "secure", "standard"])
def test_the_others_do_not(refused: Callable[..., Any], preset: str) -> None:
    refused("return typeof ‹nope›", "UNKNOWN_GLOBAL", preset=preset)


@pytest.mark.parametrize("preset", PRESETS)
def test_a_global_that_the_user_gave_is_allowed(allowed: Callable[..., Any], preset: str) -> None:
    allowed("return config.region", preset=preset, extra=frozenset({"config"}))


@pytest.mark.parametrize(
    ("marked", "preset", "level", "hint"),
    [
        ("‹total› = 1", "agentscript", "STRICT", "Declare it where it is first set: let total = …;"),
        (
            "return ‹parseInt›('1')",
            "agentscript",
            "STRICT",
            "Write Math.trunc(Number(text)). Available with security level SECURE and above or preset secure, "
            "standard, permissive, javascript.",
        ),
        (
            "const items = []; return ‹itmes›.length",
            "agentscript",
            "STRICT",
            "Did you mean items? Declare it with const or let before it is used, or use a global: Array, Date, "
            "Infinity, JSON, Math, NaN, Number, Object, String, callTool, parallel, undefined.",
        ),
        (
            "return [1].filter(‹Boolean›)",
            "strict",
            "PERMISSIVE",
            "Write !!value; as a filter write list.filter((v) => v). Available with preset secure, standard, "
            "permissive, javascript.",
        ),
        (
            "return ‹document›",
            "javascript",
            "STRICT",
            "There is no page: compute with plain values and return the result.",
        ),
    ],
)
def test_the_hint_says_what_to_write_instead(
    refused: Callable[..., Any], marked: str, preset: str, level: str, hint: str
) -> None:
    assert refused(marked, "UNKNOWN_GLOBAL", preset=preset, level=level).findings[0].hint == hint


def test_a_flood_of_names_gets_no_suggestions(refused: Callable[..., Any]) -> None:
    names = [f"callTool{letter}" for letter in "abcdefghijklmnop"]
    hints = [f.hint for f in refused("; ".join(f"‹{name}›" for name in names), "UNKNOWN_GLOBAL").findings]
    assert [hint.startswith("Did you mean callTool? ") for hint in hints] == [True] * 10 + [False] * 6
