"""The gate with no scorer set."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from pyenclave.errors import ConfigError
from pyenclave.pipeline import CompilePolicy, compile_source
from pyenclave.scoring.gate import SCORERS, ApprovedScript, Gate
from pyenclave.source import Source
from pyenclave.syntax.parse import REQUIRED_RECURSION_LIMIT
from pyenclave.transform import CompiledScript


@pytest.fixture
def script() -> Iterator[CompiledScript]:
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max(before, REQUIRED_RECURSION_LIMIT))
    found = compile_source(Source("1"), CompilePolicy("agentscript", "STRICT"))
    sys.setrecursionlimit(before)
    assert isinstance(found, CompiledScript)
    yield found


@pytest.mark.asyncio
async def test_without_a_scorer_every_script_is_approved(script: CompiledScript) -> None:
    gate = Gate()
    assert gate.scorer == "disabled"
    assert await gate.approve(script) == ApprovedScript(script, None)


def test_the_disabled_scorer_can_be_named() -> None:
    assert Gate("disabled").scorer == "disabled"
    assert SCORERS == ("disabled",)


@pytest.mark.parametrize("name", ["rule-based", "Disabled", "", "none"])
def test_another_scorer_is_a_config_error(name: str) -> None:
    with pytest.raises(ConfigError, match=rf"^scoring_gate\.scorer: '{name}' is none of disabled$"):
        Gate(name)
