"""Sizes and times of the prelude, as far as a test can hold them. README.md of js_runtime has the figures."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

# Without comments and indentation, which cost the engine next to nothing.
CORE_CODE_BYTES = 33 * 1_024

ONE_MEGABYTE = {
    # What a script returns most: the ratio is to the engine's own JSON.stringify, about, and doubled for a busy
    # machine.
    "rows": (
        "Array.from({ length: 9000 }, (_, i) => ({ id: i, name: `user ${i}`, mail: `u${i}@example.com`, on: i % 2 "
        "=== 0,"
        " score: i * 1.5, tags: ['a', 'bb'], note: null }))",
        9,
    ),
    "numbers": ("Array.from({ length: 180000 }, (_, i) => i)", 10),
    "text": ("Array.from({ length: 100 }, () => 'a line of text\\n'.repeat(700))", 4),
    "one string": ("'x'.repeat(1e6)", 4),
}


def test_the_core_stays_small(js_runtime: Path) -> None:
    manifest = json.loads((js_runtime / "manifest.json").read_text(encoding="utf-8"))
    code = "".join((js_runtime / name).read_text(encoding="utf-8") for name in manifest["core"])
    lines = (re.sub(r"(^|\s)//.*", "", line).strip() for line in code.splitlines())
    assert len("\n".join(line for line in lines if line).encode()) <= CORE_CODE_BYTES


@pytest.mark.parametrize("name", ONE_MEGABYTE)
def test_a_megabyte_is_encoded_in_a_few_times_what_the_engine_takes(realm: Callable[..., Any], name: str) -> None:
    expression, ratio = ONE_MEGABYTE[name]
    made = realm("javascript/STANDARD", before="let print; 0")
    made.start(
        f"const value = {expression}, {{ stringify }} = JSON; print = () => {{ stringify(value); }};"
        "await callTool('go'); return value;"
    )
    printing = min(_seconds(made.evaluate("print")) for _ in range(3))
    encoding = _seconds(lambda: made.settle(1, None))
    assert len(made.last.second) > 700_000
    assert encoding < ratio * printing + 0.02


def _seconds(act: Callable[[], Any]) -> float:
    started = time.process_time()
    act()
    return time.process_time() - started
