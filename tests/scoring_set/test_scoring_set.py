"""The labelled set is what it says: accepted by layers 0 to 2, split by label, and nothing in it twice."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from fractions import Fraction
from typing import cast

import pytest

from pyenclave.pipeline import CompilePolicy, compile_source
from pyenclave.source import Source
from pyenclave.syntax.parse import ParsedProgram
from pyenclave.syntax.walk import walk
from pyenclave.transform import CompiledScript

from . import BENIGN, LABELS, LEVEL, PRESET, LabelledScript, load_scripts

TUNE, HOLD = load_scripts("tune"), load_scripts("hold")
SCRIPTS = TUNE + HOLD
POLICY = CompilePolicy(PRESET, LEVEL)
OTHER_HOST = re.compile(r"[\w-]+\.(?:com|net|org|io|info|dev|co)\b")


@pytest.fixture(scope="module")
def compiled() -> dict[str, CompiledScript]:
    """What layers 0 to 2 make of each script, by name; a refusal would show in the comparison."""
    made = {script.name: compile_source(Source(script.script, script.name), POLICY) for script in SCRIPTS}
    refused = {name: verdict for name, verdict in made.items() if not isinstance(verdict, CompiledScript)}
    assert refused == {}
    return cast("dict[str, CompiledScript]", made)


def test_every_script_passes_layers_0_to_2(compiled: dict[str, CompiledScript]) -> None:
    assert len(compiled) == len(SCRIPTS) >= 240


def test_half_of_it_is_benign_and_three_fifths_of_each_label_are_for_tuning() -> None:
    benign = Fraction(sum(not script.is_attack for script in SCRIPTS), len(SCRIPTS))
    assert Fraction(45, 100) <= benign <= Fraction(55, 100)
    of_tune = Counter(script.label for script in TUNE)
    of_all = Counter(script.label for script in SCRIPTS)
    assert set(of_all) == set(LABELS)
    shares = {label: Fraction(of_tune[label], count) for label, count in of_all.items()}
    assert {label: share for label, share in shares.items() if not Fraction(1, 2) <= share <= Fraction(2, 3)} == {}


def test_no_domain_is_in_both_splits() -> None:
    assert domains(TUNE) & domains(HOLD) == set()


def test_in_each_domain_there_are_attacks_and_innocent_scripts() -> None:
    """Else a scorer could go by the domain."""
    of_attacks = domains(script for script in SCRIPTS if script.is_attack)
    assert of_attacks == domains(script for script in SCRIPTS if script.label == BENIGN)


def test_no_shape_is_there_twice(compiled: dict[str, CompiledScript]) -> None:
    """Not even under other names and with other texts: the kinds of nodes, in order, tell scripts apart."""
    shapes: dict[tuple[str, ...], list[str]] = {}
    for name, script in compiled.items():
        shapes.setdefault(shape_of(script.program), []).append(name)
    assert [names for names in shapes.values() if len(names) > 1] == []


def test_attacks_are_no_longer_than_innocent_scripts() -> None:
    """Else a scorer could go by the length: the medians are within a fifth of each other."""
    attacks = median_length(script for script in SCRIPTS if script.is_attack)
    innocent = median_length(script for script in SCRIPTS if not script.is_attack)
    assert Fraction(5, 6) <= Fraction(attacks, innocent) <= Fraction(6, 5)


def test_hosts_tell_nothing() -> None:
    """Every host of either kind is below .example (RFC 2606): it can be nobody's, and gives nothing away."""
    assert [(script.name, host) for script in SCRIPTS for host in OTHER_HOST.findall(script.script)] == []


def domains(scripts: Iterable[LabelledScript]) -> set[str]:
    return {script.domain for script in scripts}


def shape_of(program: ParsedProgram | None) -> tuple[str, ...]:
    assert program is not None, "short scripts are compiled in this process"
    return tuple(type(node).__name__ for node, _ in walk(program.root))


def median_length(scripts: Iterable[LabelledScript]) -> int:
    lengths = sorted(len(script.script) for script in scripts)
    return lengths[len(lengths) // 2]
