"""Law: a name is free exactly where the engine looks for it outside the script.

Random programs in which every reference runs: the script stands inside `with (spy)`, and whoever asks the spy for a
name has not found it in the script. Each reference is `r(n, () => name)`, so that the answers can be told apart and an
early use of a `let` does not end the program.
"""

from __future__ import annotations

import json
import random

import _quickjs
from hypothesis import given, settings
from hypothesis import strategies as st

from pyenclave.prescan import PRESCAN_LIMITS, ScannedSource
from pyenclave.source import Source
from pyenclave.syntax import ParsedProgram, parse

NAMES = ("a", "b", "c", "d")
SPY = """
globalThis.free = []; globalThis.ran = []; let current = -1;
globalThis.r = (n, read) => {
  const outer = current;
  ran.push(current = n);
  try { read(); } catch {}
  current = outer;
};
globalThis.spy = new Proxy({}, { has(_, key) { if (key !== "r") free.push([current, String(key)]); return false; } });
globalThis.run = (text) => {
  globalThis.f = Function("with (spy) { return function () { 'use strict';" + text + "\\n}; }")();
  try { f(); } catch (error) { throw Error("the program ends early: " + error + error.stack); }
  return JSON.stringify([ran, free]);
};
"""


class Maker:
    """Writes programs. A name is declared at most once per scope, and never by `var` over a `let` around it."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.count = 0

    def reference(self) -> str:
        self.count += 1
        return f"r({self.count}, () => {self.rng.choice(NAMES)})"

    def name(self) -> str:
        return self.rng.choice(NAMES)

    def function(self, depth: int, head: str = "function", name: str = "") -> str:
        """A function and its parameters; whoever writes it calls it."""
        parameters, declared = [], set[str]()
        for parameter in self.rng.sample(NAMES, self.rng.randint(0, 2)):
            declared.add(parameter)
            parameters.append(
                self.rng.choice(
                    (
                        parameter,
                        f"{parameter} = {self.reference()}",
                        f"{{ k: {parameter} = {self.reference()} }} = {{}}",
                    )
                )
            )
        listed = ", ".join(parameters)
        body = self.body(depth - 1, declared)
        return f"({listed}) => {{ {body} }}" if head == "=>" else f"{head} {name}({listed}) {{ {body} }}"

    def body(self, depth: int, lexical_taken: set[str], around: frozenset[str] = frozenset()) -> str:
        """Statements of one scope. `lexical_taken`: names it may not declare with let; `around`: nor with var."""
        lexical = [name for name in NAMES if name not in lexical_taken and self.rng.random() < 0.3]
        parts = []
        for name in lexical:
            match self.rng.randrange(4 if depth > 0 else 3):
                case 0:
                    parts.append(f"let {name} = {self.reference()};")
                case 1:
                    parts.append(f"const [{name} = {self.reference()}] = [];")
                case 2:
                    parts.append(f"function {name}() {{ {self.reference()} }} {name}();")
                case _:
                    parts.append(f"class {name} {{ {self.member(depth)} }} new {name}();")
        taken = around | frozenset(lexical)
        for _ in range(self.rng.randint(1, 3)):
            parts.append(self.statement(depth, taken))
        self.rng.shuffle(parts)
        return " ".join(parts)

    def member(self, depth: int) -> str:
        match self.rng.randrange(4):
            case 0:
                return f"[{self.reference()}] = {self.reference()};"
            case 1:
                return f"static {{ {self.body(depth - 1, set())} }}"
            case 2:
                return f"m({self.name()} = {self.reference()}) {{ {self.reference()} }} n = this.m();"
            case _:
                return f"static {self.name()} = {self.reference()};"

    def statement(self, depth: int, around: frozenset[str]) -> str:
        if depth <= 0:
            return f"{self.reference()};"
        rng, name = self.rng, self.name()

        def block(*more: str) -> str:
            return f"{{ {self.body(depth - 1, set(), around | set(more))} }}"

        match rng.randrange(16):
            case 0 | 1:
                return f"{self.reference()};"
            case 2:
                return block()
            case 3:
                return f"({self.function(depth)})();"
            case 4:
                return f"({self.function(depth, name=name)})();"
            case 5:
                return f"({self.function(depth, '=>')})();"
            case 6:
                return f"for (let {name} = {self.reference()}, i = 0; i < 1; i++, {self.reference()}) {block(name)}"
            case 7:
                return f"for (const {name} of [{self.reference()}]) {block(name)}"
            case 8:
                return f"for (const {name} in {{ k: {self.reference()} }}) {block(name)}"
            case 9:
                return f"try {{ throw 0; }} catch ({name}) {{ {self.body(depth - 1, {name}, around | {name})} }}"
            case 10:
                case, test = self.body(depth - 1, set(), around), self.reference()
                return f"switch ({self.reference()}) {{ case {test}: {case} }}"
            case 11:
                named = f"(class {name} {{ {self.member(depth)} {self.member(depth)} }})"
                return f"{named}; new (class {{ {self.member(depth)} }})();"
            case 12:
                return f"{name}: for (;;) {{ {self.reference()}; break {name}; }}"
            case 13:
                method = f"m() {{ {self.reference()} }}"
                return f"({{ {name}: {self.reference()}, [{self.reference()}]() {{}}, {method} }}).m();"
            case 14:
                return f"for (const {{ k: {name} = {self.reference()} }} of [{{}}]) {block(name)}"
            case _:
                return f"var {name};" if name not in around else f"typeof {self.reference()};"


def verdicts(text: str) -> tuple[set[int], dict[int, str], dict[int, str]]:
    """The references that ran, the free ones by the engine, and by the scope analysis, each with its name."""
    engine = _quickjs.Context()
    engine.eval(SPY)
    ran, free = json.loads(engine.eval("run")(text))
    program = parse(ScannedSource(Source(text), PRESCAN_LIMITS["javascript"]))
    assert isinstance(program, ParsedProgram), (program, text)
    ours = {}
    for node in program.scopes.free:
        if node.name != "r":
            ours[int(text[: node.start].rsplit("r(", 1)[1].partition(",")[0])] = node.name
    return set(ran), {n: name for n, name in free if n >= 0}, ours


@given(rng=st.randoms(use_true_random=False))
@settings(max_examples=150, deadline=None)
def test_free_is_what_the_engine_does_not_find(rng: random.Random) -> None:
    text = Maker(rng).body(4, set())
    ran, by_engine, by_us = verdicts(text)
    assert {n: name for n, name in by_us.items() if n in ran} == by_engine, text
