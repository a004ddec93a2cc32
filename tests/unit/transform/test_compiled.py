"""The stage as a whole."""

from __future__ import annotations

import dataclasses
import hashlib
import time
from collections.abc import Callable

import pytest

from pyenclave.findings import Finding, Layer, Refusal, Severity
from pyenclave.pipeline import CompilePolicy
from pyenclave.prescan import scan
from pyenclave.rules import RULES, CheckedProgram, check
from pyenclave.source import Source
from pyenclave.syntax import ParsedProgram, nodes, parse
from pyenclave.transform import CompiledScript, TransformOptions, compile_program, options_for

Compile = Callable[..., CompiledScript]


def checked(text: str, preset: str = "javascript") -> CheckedProgram:
    policy = CompilePolicy(preset, "STANDARD")
    scanned = scan(Source(text), policy.limits)
    assert not isinstance(scanned, Refusal)
    parsed = parse(scanned)
    assert isinstance(parsed, ParsedProgram), parsed
    found = check(parsed, policy.rule_policy, RULES)
    assert isinstance(found, CheckedProgram), found
    return found


def test_a_compiled_script_is_frozen_and_knows_its_digest(compiled: Compile) -> None:
    script = compiled("callTool('a')")
    assert script.digest == hashlib.sha256(script.text.encode()).hexdigest()
    with pytest.raises(dataclasses.FrozenInstanceError):
        script.__setattr__("text", "evil()")


def test_the_same_program_gives_the_same_text(compiled: Compile) -> None:
    first, second = compiled("for (const a of [1]) a"), compiled("for(const a of[1])a")
    assert first.text == second.text
    assert first.digest == second.digest
    assert first.digest != compiled("for (const a of [2]) a").digest


def test_the_authors_tree_stays_as_it_was() -> None:
    before = checked("for (const a of [1]) callTool('x', {a})")
    again = checked("for (const a of [1]) callTool('x', {a})")
    script = compile_program(before, options_for("standard"))
    assert isinstance(script, CompiledScript)
    assert script.program is before.program
    assert nodes.same(before.program.root, again.program.root)


def test_the_options_of_a_preset() -> None:
    assert options_for("standard") == TransformOptions(guard_loops=True, guard_keys=True)
    assert options_for("permissive") == TransformOptions(guard_loops=True, guard_keys=True)
    assert options_for("javascript") == TransformOptions(guard_loops=True, guard_keys=False)
    assert options_for("standard", guards=False) == TransformOptions(guard_loops=False, guard_keys=False)


def test_warnings_of_earlier_layers_are_kept() -> None:
    warning = Finding("X", "message", Layer.PRESCAN, severity=Severity.WARNING)
    script = compile_program(dataclasses.replace(checked("1"), warnings=(warning,)), options_for("standard"))
    assert isinstance(script, CompiledScript)
    assert script.warnings == (warning,)


def test_the_text_is_ascii_and_one_expression_whatever_the_author_wrote(compiled: Compile) -> None:
    script = compiled("const grüße = '\u2028</script><!--'; `${grüße}é\U0001f600`")
    assert script.text.isascii()
    assert "<!--" not in script.text and "</script" not in script.text


def test_transforming_takes_linear_time() -> None:
    def seconds(count: int) -> float:
        program = checked("for (const a of [1]) { Math.max(a, callTool('x', {a})); }\n" * count)
        best = 9.0
        for _ in range(3):
            started = time.process_time()
            assert isinstance(compile_program(program, options_for("standard")), CompiledScript)
            best = min(best, time.process_time() - started)
        return best

    seconds(50)
    assert seconds(1_600) < 8 * 2.5 * seconds(200)


@pytest.mark.parametrize(
    "text",
    ["1" + " + 1" * 20_000, "Math" + ".a" * 10_000, "[" + "callTool," * 10_000 + "]", "Math" + "[Math]" * 5_000],
)
def test_trees_of_any_height_are_compiled(text: str, compiled: Compile) -> None:
    assert compiled(text, validate=False).text.isascii()
