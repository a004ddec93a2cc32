"""What a script does with a reference is what it would do with the text: the same script with the sidecar and without.

Texts have astral characters, lone halves of them cut by slices, all the white space of ECMA-262, and letters whose case
mappings are special. `make sidecar` runs more of them.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pyenclave import Enclave

EXAMPLES = int(os.environ.get("SIDECAR_EXAMPLES", "25"))
THRESHOLD = 64
SCRIPT = "const { t, u } = await callTool('texts', {}); return [%s];"

PIECES = st.sampled_from(
    [
        "a",
        "Z",
        "ab",
        " ",
        "\n",
        "\ufeff",
        "\u2003",
        "\u1680",
        "ß",
        "İ",
        "Σ",
        "ΑΣ",
        "ﬁ",
        "ŉ",
        "é",
        "\U0001f600",
        "\U00010400",
        "x,y",
    ]
)
TEXTS = st.lists(PIECES, min_size=1, max_size=12).map(lambda pieces: "".join(pieces) * (THRESHOLD // len(pieces) + 1))
NUMBERS = st.sampled_from(
    ["0", "1", "-1", "3", "-3", "60", "64", "65", "-64", "1e9", "-1e9", "NaN", "Infinity", "-Infinity", "2.9", "-0.5",
     "undefined", "null", "'2'", "'x'", "true", "[5]", "{valueOf: () => 7}"]
)  # fmt: skip
NEEDLES = st.sampled_from(
    ["''", "'a'", "'ab'", "'Z'", "'\\ud83d'", "'\\ude00'", "'😀'", "undefined", "null", "1", "['a']", "t", "u",
     "t.slice(2, 70)", "{toString: () => 'Σ'}"]
)  # fmt: skip


@st.composite
def operations(draw: st.DrawFn) -> str:
    """One expression over the text `t`."""
    number, other, needle = draw(NUMBERS), draw(NUMBERS), draw(NEEDLES)
    chosen: str = draw(
        st.sampled_from([
            f"t.at({number})", f"t.charAt({number})", f"t.charCodeAt({number})", f"t.codePointAt({number})",
            f"t.slice({number}, {other})", f"t.slice({number})", f"t.substring({number}, {other})",
            f"t.indexOf({needle})", f"t.indexOf({needle}, {number})", f"t.lastIndexOf({needle})",
            f"t.lastIndexOf({needle}, {number})", f"t.includes({needle}, {number})",
            f"t.startsWith({needle}, {number})", f"t.endsWith({needle}, {number})", f"t.endsWith({needle})",
            "t.trim()", "t.trimStart()", "t.trimEnd()", "t.toLowerCase()", "t.toUpperCase()",
            f"t.split({needle}, {number})", f"t.split({needle})", f"t.slice({number}).trim().length",
            f"t.padStart(90, {needle})", "t.padEnd(75)", "t.padEnd(66.9, 'ab')", "t.padEnd(-1)", "t.padStart(NaN, t)",
            "t.length", "t[0]", "t[63]", "t[-1]", "t[1e6]", "typeof t", "typeof t.slice(1)", "[...t].length",
            "[...t].slice(0, 9)",
            "t === t.slice(0)", "t === u", "t == u", "t !== t.slice(1)", "t < u", "t >= u", "t > 'b'", "t == 5",
            "t === [...t].join('')",
            "[...t].join('') == t", "!t", "t ? 1 : 2", "t ?? 1", "t.toString() === t", "t.valueOf() === u",
            "String(t) === t",
            "(() => { switch (t) { case u: return 1; case [...t].join(''): return 2; default: return 3; } })()",
            "Number(t)", "+t", "t * 2", "isNaN(t)", "Math.max(t, 1)", "[t, u].includes(t)", "[u, t].indexOf(t)",
            "(() => { let n = 0; for (const c of t) { n += c.length; } return n; })()",
            "(() => { const { length, 0: first } = t; return [length, first]; })()",
            "(() => { try { t.x = 1; return 0; } catch (e) { return e instanceof TypeError; } })()",
            "t?.length", "({ t }).t.length", "[].concat(t).length", "Array.from(t).length", "Array.isArray(t)",
            "Object.is(t, t.slice(0))", "new Set([t, u, t.slice(0)]).size", "new Map([[t, 1]]).get(t.slice(0))",
            "t instanceof Map",
            "Object.prototype.toString.call(t)", "''.slice.call(t.slice(1, 5), 1)", "t && 1", "t || 1",
        ])
    )  # fmt: skip
    return f"(() => {{ try {{ return {chosen}; }} catch (e) {{ return e.name; }} }})()"


class Twins:
    """Two enclaves that differ in the sidecar alone."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self.texts = {"t": "", "u": ""}
        self._plain, self._kept = (
            Enclave(
                preset="javascript",
                tools={"texts": lambda **_: self.texts},
                max_iterations=1_000_000,
                sidecar={"enabled": enabled, "extraction_threshold": THRESHOLD},
            )
            for enabled in (False, True)
        )

    def run(self, script: str) -> tuple[Any, Any]:
        """What it comes to without the sidecar, and with it."""
        without, kept = (self._loop.run_until_complete(each.run(script)) for each in (self._plain, self._kept))
        assert kept.stats.sidecar is not None
        assert kept.stats.sidecar.count >= 1
        return (without.value, without.error), (kept.value, kept.error)

    def close(self) -> None:
        for each in (self._plain, self._kept):
            self._loop.run_until_complete(each.aclose())
        self._loop.close()


@pytest.fixture(scope="module")
def twins() -> Iterator[Twins]:
    pair = Twins()
    yield pair
    pair.close()


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS, other=TEXTS, chosen=st.lists(operations(), min_size=1, max_size=15))
def test_a_reference_is_what_the_text_is(twins: Twins, text: str, other: str, chosen: list[str]) -> None:
    twins.texts = {"t": text, "u": other}
    without, kept = twins.run(SCRIPT % ", ".join(chosen))
    assert json.dumps(kept, default=str) == json.dumps(without, default=str)


@pytest.mark.parametrize("name", ["toLowerCase", "toUpperCase"])
def test_case_mappings_are_those_of_the_engine(twins: Twins, name: str) -> None:
    # But for U+019B and U+0264, whose capitals are of Unicode 16: the oldest Python has 14.
    letters = "".join(
        chr(code)
        for code in range(0x00A0, 0x1FFF)
        if code not in (0x19B, 0x264) and chr(code).isalpha() and chr(code).islower() != chr(code).isupper()
    )
    twins.texts = {"t": letters, "u": "u" * THRESHOLD}
    without, kept = twins.run(SCRIPT % f"t.{name}()")
    assert kept == without
