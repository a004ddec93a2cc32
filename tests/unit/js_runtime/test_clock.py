"""A clock that stands still, in the templates that have it, and a Date that is the engine's in all else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pyenclave.rules.presets import LEVELS, PRESETS

Run = Callable[..., Any]

NOW = 1_769_860_800_123
TEMPLATE = "javascript/STANDARD/now"
FROZEN = "javascript/STRICT/now"


@pytest.mark.parametrize("template", [f"{preset}/{level}/now" for preset in PRESETS for level in LEVELS])
def test_every_way_to_the_time_gives_the_moment_asked_for(run: Run, template: str) -> None:
    body = "return [Date.now(), new Date().getTime(), +new Date, Date() === new Date(Date.now()).toString()];"
    assert run(body, template, now=NOW).value == [NOW, NOW, NOW, True]


def test_without_it_the_clock_goes(run: Run) -> None:
    assert run("return Date.now() > 1700000000000 && new Date() > 1700000000000;", now=5).value is True


@pytest.mark.parametrize("template", [TEMPLATE, FROZEN])
@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("[Date.length, Date.name, typeof Date, Date.prototype.constructor === Date]", [7, "Date", "function", True]),
        ("[new Date() instanceof Date, Object.prototype.toString.call(new Date())]", [True, "[object Date]"]),
        ("new Date(0).toISOString()", "1970-01-01T00:00:00.000Z"),
        ("new Date(2020, 1, 29).getDate()", 29),
        ("new Date('2020-01-02').getTime() === Date.parse('2020-01-02')", True),
        ("new Date(undefined).getTime()", None),
        ("Date.UTC(1970, 0, 2)", 86_400_000),
        ("new Date(new Date(5)).getTime()", 5),
        ("[typeof Date(0), Date(0) === Date()]", ["string", True]),
        ("(class D extends Date { constructor() { super(); this.x = 1; } }, 1)", 1),
        ("((D) => [new D() instanceof D, new D() instanceof Date])(class extends Date {})", [True, True]),
        ("+new (class extends Date {})()", NOW),
        ("+Reflect.construct(Date, [])", NOW),
        ("((F) => Object.getPrototypeOf(Reflect.construct(Date, [], F)) === F.prototype)(function () {})", True),
        ("+new (Object.getPrototypeOf(new Date()).constructor)()", NOW),
        ("new Date().constructor.now()", NOW),
        ("Object.getOwnPropertyNames(Date).sort()", ["UTC", "length", "name", "now", "parse", "prototype"]),
        ("`${Date}`.includes('original')", False),
        ("+structuredClone(new Date())", NOW),
        ("typeof performance", "undefined"),
    ],
)
def test_it_is_a_date_in_every_other_way(run: Run, template: str, expression: str, value: Any) -> None:
    assert run(f"return {expression};", template, now=NOW).value == value


@pytest.mark.parametrize("template", [TEMPLATE, FROZEN])
def test_a_date_of_the_engine_has_the_same_properties(run: Run, template: str) -> None:
    body = """
    const shown = {}; for (const [key, own] of Object.entries(Object.getOwnPropertyDescriptors(Date)))
    { shown[key] = [own.writable, own.enumerable, own.configurable, typeof own.value]; } return shown;
    """
    assert run(body, template).value == run(body, template.removesuffix("/now")).value


@pytest.mark.parametrize(
    "hostile",
    [
        "Object.defineProperty(Array.prototype, 0, { set() { seen.push(1); }, get: () => 9, configurable: true })",
        "Array.prototype[Symbol.iterator] = function* () { yield 9; }",
        "Reflect.construct = () => 9",
        "Date.prototype.toString = () => 'mine'",
        "const F = Object.getPrototypeOf(() => 0); F.call = F.apply = F.bind = () => () => 9",
        "Object.prototype.now = 9",
    ],
)
def test_nothing_that_a_script_replaces_moves_it(run: Run, hostile: str) -> None:
    body = f"const seen = []; {hostile}; const d = new Date(); return [seen.length, d.getTime(), Date().length > 20];"
    assert run(body, TEMPLATE, now=NOW).value == [0, NOW, True]
