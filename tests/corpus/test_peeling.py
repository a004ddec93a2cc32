"""Peeling: with what stopped an attack off, the next defence stops it, or it succeeds."""

from __future__ import annotations

import asyncio
import json
import os
import tomllib
from pathlib import Path

import pytest

from pyenclave.corpus.case import Case, parse_case
from pyenclave.corpus.defences import KINDS, PRELUDE_PARTS, SWITCH_OF, SWITCHES
from pyenclave.corpus.further import Extras
from pyenclave.corpus.loader import load_corpus
from pyenclave.corpus.outcome import Canary, Fault, Outcome
from pyenclave.corpus.peeled_bench import open_prelude
from pyenclave.corpus.runner import run_trials
from pyenclave.corpus.sample import sample

# `make depth` asks for all.
SAMPLE = int(os.environ.get("PEEL_SAMPLE", "14"))
SHALLOW = tomllib.loads(Path(__file__).with_name("shallow.toml").read_text("utf-8"))
TAMED = 'defineProperty(prototype, "constructor", { __proto__: null, value: inert });'


def attack(body: str, stop: str, control: str = "canary = true", more: str = "", name: str = "attacks/a/b") -> Case:
    head = f'title = "t"\nwhy = "w"\nrefs = ["CWE-1"]\n{more}\n[expect]\n{stop}\n[control]\n{control}\n'
    return parse_case(f"/*---\n{head}---*/\n{body}\n", name)


def run(*cases: Case, **asked: bool) -> tuple[Outcome, ...]:
    trials = [case.trials[0] for case in cases]
    return asyncio.run(run_trials(trials, extras=Extras(**(asked or {"peel": True}))))


EVAL = 'stopped_by = "rules"\ncode = "NO_EVAL"'
CALL = 'eval("callTool")("canary", {});'


def test_from_the_outside_in_until_it_reaches_its_goal() -> None:
    (outcome,) = run(attack(CALL, EVAL))
    measured = [(peel.off, peel.stopped, peel.codes, peel.defences) for peel in outcome.peels]
    none_of_the_host = ("rules", "prelude")
    assert measured[:4] == [
        ((), True, ("NO_EVAL",), ("rule:dynamic_code",)),
        (("rules",), True, ("RUNTIME_ERROR",), ()),
        (none_of_the_host, True, ("RUNTIME_ERROR",), ("engine:nothing-of-the-host",)),
        ((*none_of_the_host, "host-objects"), False, (), ()),
    ]
    alone = {peel.off[1].removeprefix("prelude-but-"): peel.stopped for peel in outcome.peels[4:]}
    assert alone == {part: part == "globals" for part in PRELUDE_PARTS}
    assert outcome.stops == ("rule:dynamic_code", "engine:nothing-of-the-host", "engine:globals")
    assert outcome.depth == 3
    assert outcome.peels[3].canaries == (Canary.CALL,)
    # The attack was free to do in its engine what it does; that is no escape from it.
    assert outcome.fault is None


def test_each_clock_stops_a_loop_that_nothing_else_does() -> None:
    timeout = 'stopped_by = "runtime"\ncode = "TIMEOUT"'
    body = 'const n = "x".repeat(200000); while (true) n.split("").sort();'
    (outcome,) = run(
        attack(
            body,
            timeout,
            "hangs = true",
            'preset = "javascript"\noptions = { max_iterations = 1000000, timeout = 300 }',
        )
    )
    assert outcome.reasons == ()
    assert set(outcome.stops) == {"kernel:wall-timer", "kernel:cpu-timer", "host:deadline"}


def test_the_kernel_holds_what_the_engine_does_not() -> None:
    stop = 'stopped_by = "runtime"\ncode = "MEMORY_LIMIT_EXCEEDED"'
    body = 'let text = "xy"; for (let i = 0; i < 40; i++) text = [...(text + text)].join("");'
    (outcome,) = run(attack(body, stop, "memory = true", 'preset = "javascript"'))
    assert outcome.stops == ("engine:memory", "kernel:address-space")


def test_the_engines_stack_and_the_process_around_it() -> None:
    stop = 'stopped_by = "runtime"\ncode = "RUNTIME_ERROR"\nname = "RangeError"'
    (outcome,) = run(attack("const f = () => [0].map(f); f();", stop, "crash = true", 'preset = "javascript"'))
    assert outcome.stops == ("engine:stack", "kernel:process")


def test_a_stated_second_stop_is_required() -> None:
    good = '[peeled]\nrules = { stopped_by = "runtime", code = "RUNTIME_ERROR" }\n'
    bad = good.replace("RUNTIME_ERROR", "TIMEOUT")
    right, wrong = run(*(attack(CALL, f"{EVAL}\n{text}", name=f"attacks/a/{i}") for i, text in enumerate((good, bad))))
    assert right.reasons == ()
    assert [peel.stopped for peel in right.peels if peel.kind == "stated"] == [True]
    assert wrong.fault is Fault.FAILURE
    assert wrong.reasons[0].startswith("with rules off: expected runtime TIMEOUT, but runtime RUNTIME_ERROR")


def test_without_layers_0_to_3_the_runtime_lets_nothing_out() -> None:
    (outcome,) = run(attack(CALL, EVAL), runtime_only=True)
    (peel,) = outcome.peels
    assert (peel.off, peel.stopped, peel.codes) == (("prescan", "rules", "guards"), True, ("RUNTIME_ERROR",))
    assert outcome.depth is None


@pytest.mark.timeout(3_600)
def test_a_sample_of_the_corpus_peeled_is_as_deep_as_listed() -> None:
    attacks = [case.trials[0] for case in load_corpus() if case.kind == "attack" and not case.is_program]
    # A sample has one of each category at least: of these, every second.
    chosen = sample(attacks, 2 * SAMPLE, 9)[::2] if len(attacks) > SAMPLE else tuple(attacks)
    outcomes = asyncio.run(run_trials(chosen, extras=Extras(peel=True, runtime_only=True)))
    assert [(outcome.trial.id, outcome.reasons) for outcome in outcomes if outcome.failed] == []
    assert {name.partition(":")[0] for outcome in outcomes for name in outcome.stops} <= set(KINDS)
    listed = {case_id for reason in SHALLOW["reasons"] for case_id in reason["cases"]}
    shallow = {outcome.trial.case.id for outcome in outcomes if outcome.depth is not None and outcome.depth < 2}
    assert shallow == listed & {trial.case.id for trial in chosen}


def test_the_list_of_shallow_cases_is_of_cases_and_each_stands_once() -> None:
    listed = [case_id for reason in SHALLOW["reasons"] for case_id in reason["cases"]]
    assert len(listed) == len(set(listed))
    assert set(listed) <= {case.id for case in load_corpus() if case.kind == "attack"}
    assert all(reason["why"] for reason in SHALLOW["reasons"])


def test_every_switch_that_is_named_is_there() -> None:
    assert set(SWITCH_OF.values()) <= set(SWITCHES)


@pytest.mark.parametrize("but", ["", *PRELUDE_PARTS])
def test_a_prelude_opened_but_for_one_part(but: str, tmp_path: Path) -> None:
    folder = open_prelude(tmp_path / "js_runtime", but=but)
    permits = json.loads((folder / "permits.json").read_text())
    assert any(level["freeze"] for level in permits["levels"].values()) is (but == "frozen")
    assert any(preset["tame_object"] for preset in permits["presets"].values()) is (but == "objects")
    assert any(preset["forbidden_keys"] for preset in permits["presets"].values()) is (but == "keys")
    assert (TAMED in (folder / "tame.js").read_text()) is (but == "constructors")
    assert ("realm" in permits["presets"]["agentscript"]["sets"]["*"]) is (but != "globals")
