"""The sidecar as a user meets it, and every row of docs/sidecar.md."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pyenclave import ConfigError, Enclave, EnclaveOptions, ReferenceSidecarOptions
from pyenclave.result import ExecutionResult, SidecarStats

MIB = 1_024 * 1_024
DOC = (Path(__file__).parents[2] / "docs" / "sidecar.md").read_text(encoding="utf-8")
ROWS = [
    (expression[3:-3] if expression.startswith("``") else expression[1:-1], does)
    for expression, does in re.findall(r"^\| (`.+`) \| (.+) \|$", DOC.partition("| expression | does |")[2], re.M)
]
PRELUDE = "const { r, j } = await callTool('texts', {}); return "


def texts() -> dict[str, str]:
    return {"r": "x" * 2_000, "j": f"[{'1,' * 2_000}1]"}


def length_of(text: str) -> int:
    return len(text)


def echo(**args: Any) -> dict[str, Any]:
    return args


def big(chars: int = MIB) -> dict[str, Any]:
    return {"data": "x" * chars}


TOOLS = {
    "texts": texts,
    "length": length_of,
    "echo": echo,
    "big": big,
    "mixed": lambda: {"a": ["é" * 600]},
}


@pytest.fixture(scope="module")
def enclave() -> Iterator[Enclave]:
    with Enclave(preset="javascript", tools=TOOLS, sidecar=True) as made:
        yield made


@pytest.fixture(scope="module")
def composing() -> Iterator[Enclave]:
    with Enclave(
        preset="javascript", tools=TOOLS, sidecar=ReferenceSidecarOptions(enabled=True, allow_composites=True)
    ) as made:
        yield made


def code_of(result: ExecutionResult) -> str | None:
    return None if result.error is None else str(result.error.code)


def test_the_table_is_there() -> None:
    assert len(ROWS) == 91


@pytest.mark.parametrize(("expression", "does"), ROWS, ids=[row[0] for row in ROWS])
def test_each_row_of_the_table_is_so(enclave: Enclave, expression: str, does: str) -> None:
    result = enclave.run_sync(PRELUDE + expression)
    if does == "ends":
        assert code_of(result) == "SIDECAR_COMPOSITE_BLOCKED"
    elif does.endswith("Error"):
        assert result.error is not None
        assert (str(result.error.code), result.error.name) == ("RUNTIME_ERROR", does)
    else:
        assert (result.error, result.value) == (None, json.loads(does))


@pytest.mark.parametrize(
    ("preset", "level"),
    [
        ("strict", "STRICT"),
        ("strict", "PERMISSIVE"),
        ("agentscript", "SECURE"),
        ("secure", "STANDARD"),
        ("standard", "PERMISSIVE"),
        ("permissive", "STRICT"),
        ("javascript", "SECURE"),
        ("javascript", "STANDARD"),
    ],
)
def test_it_works_under_every_preset_and_level(preset: str, level: str) -> None:
    script = """
    const { r } = await callTool('texts', {});
    if (typeof r !== 'string' || r === 'y') return 'no';
    return { n: r.length, part: r.slice(1, 4), told: await callTool('length', { text: r }), r };
    """
    with Enclave(preset=preset, security_level=level, tools=TOOLS, sidecar=True) as enclave:
        result = enclave.run_sync(script)
        blocked = enclave.run_sync(
            "const { r } = await callTool('texts', {}); try { return r + 'x'; } catch (e) { return 1; }"
        )
    assert (result.error, result.value) == (None, {"n": 2_000, "part": "xxx", "told": 2_000, "r": "x" * 2_000})
    assert result.stats.sidecar is not None
    assert (result.stats.sidecar.count, result.stats.sidecar.bytes, result.stats.sidecar.questions) == (2, 6_003, 1)
    assert code_of(blocked) == "SIDECAR_COMPOSITE_BLOCKED"


def test_a_size_at_the_threshold_is_kept_and_one_below_is_not(enclave: Enclave) -> None:
    for size, count in ((1_023, 0), (1_024, 1)):
        result = enclave.run_sync(f"return (await callTool('big', {{ chars: {size} }})).data.length")
        assert (result.value, result.stats.sidecar) == (size, SidecarStats(count=count, bytes=size * count))
    nested = enclave.run_sync("return (await callTool('mixed')).a[0].length")
    assert (nested.value, nested.stats.sidecar) == (600, SidecarStats(count=1, bytes=1_200))


def test_a_hundred_slices_take_at_most_a_hundred_questions(enclave: Enclave) -> None:
    script = """
    const { data } = await callTool('big', {});
    let n = 0;
    for (let i = 0; i < 100; i++) n += data.slice(i * 1000, i * 1000 + 500).length;
    return n;
    """
    result = enclave.run_sync(script)
    assert (result.value, result.stats.tool_call_count) == (50_000, 1)
    assert result.stats.sidecar is not None
    assert result.stats.sidecar.questions == 100


@pytest.mark.parametrize(
    ("options", "script", "which"),
    [
        ({}, "await callTool('big', { chars: 1048577 })", "max_reference_size"),
        ({"max_total_size": 5_000}, "await callTool('big', { chars: 5001 })", "max_total_size"),
        ({"max_reference_count": 1}, "await callTool('texts')", "max_reference_count"),
        ({"max_resolved_size": 5_000}, "const { r } = await callTool('texts'); return [r, r, r]", "max_resolved_size"),
        (
            {"max_resolved_size": 5_000},
            "const { r } = await callTool('texts'); await callTool('echo', { a: [r, r, r] })",
            "max_resolved_size",
        ),
        (
            {"max_resolved_size": 1_500},
            "const { r } = await callTool('texts'); return [...r].length",
            "max_resolved_size",
        ),
        ({}, "const { r } = await callTool('texts'); return r.padEnd(2e6).length", "max_reference_size"),
    ],
)
def test_limits_end_the_run(options: dict[str, Any], script: str, which: str) -> None:
    with Enclave(preset="javascript", tools=TOOLS, sidecar={"enabled": True, **options}) as enclave:
        result = enclave.run_sync(f"try {{ {script} }} catch (e) {{ return 'caught'; }}")
    assert result.error is not None
    assert (str(result.error.code), result.error.data["which"]) == ("SIDECAR_LIMIT_EXCEEDED", which)


def test_five_hundred_times_the_same_megabyte_is_refused_before_it_is_built(enclave: Enclave) -> None:
    result = enclave.run_sync("const { data } = await callTool('big', {}); return Array(500).fill(data)")
    assert result.error is not None
    assert result.error.data == {"which": "max_resolved_size", "limit": 5 * MIB}


def test_questions_are_limited() -> None:
    with Enclave(preset="javascript", tools=TOOLS, sidecar=True, max_iterations=10) as enclave:
        result = enclave.run_sync(
            "const { r } = await callTool('texts'); Array(1021).fill(0).map((_, i) => r.charAt(0))"
        )
    assert result.error is not None
    assert result.error.data == {"which": "questions", "limit": 1_020}


def test_large_literals_stay_in_the_host(enclave: Enclave) -> None:
    large = "L" * 2_000
    result = enclave.run_sync(f"const s = '{large}', t = `{large}`; return [s === t, s.length, s, '{large}' + 1]")
    assert result.value == [True, 2_000, large, large + "1"]
    assert result.stats.sidecar is not None
    assert (result.stats.sidecar.count, result.stats.sidecar.questions) == (1, 0)


@pytest.mark.parametrize(
    "script",
    [
        # The literal is made while the operands are evaluated.
        "const t = 'L'.repeat(2000), o = { get a() { return '%s'; } }; return t === o.a;",
        "const t = 'L'.repeat(2000), f = () => '%s'; return t === f();",
        "const [t] = ['L'.repeat(2000)]; let x = ''; x = '%s'; return x === t;",
        # So are references, where an operand waits.
        "const t = 'x'.repeat(2000); return t === (await callTool('texts', {})).r; // %s",
        "const t = 'x'.repeat(2000); const x = await callTool('texts', {}); return x.r === t && t == x.r; // %s",
    ],
)
def test_the_first_reference_of_a_run_is_compared_by_content(enclave: Enclave, script: str) -> None:
    result = enclave.run_sync(script % ("L" * 2_000))
    assert (result.error, result.value) == (None, True)


def test_large_literals_come_out_of_a_process_that_compiles_too(enclave: Enclave) -> None:
    large = "ä" * 20_000
    result = enclave.run_sync(f"const s = '{large}'; return s.length")
    assert (result.value, result.stats.sidecar) == (20_000, SidecarStats(count=1, bytes=40_000))


@pytest.mark.parametrize(
    "text", ["__ref_1", "__ref:00000000000000000000000000000000:1", "__ref:00000000000000000000000000000000:1:2000"]
)
def test_a_forged_token_is_text(enclave: Enclave, text: str) -> None:
    result = enclave.run_sync(f"{PRELUDE} [await callTool('echo', {{ a: '{text}' }}), '{text}', r.indexOf('{text}')]")
    assert result.value == [{"a": text}, text, -1]


def test_what_json_shows_of_a_reference_is_text_when_it_comes_back(enclave: Enclave) -> None:
    result = enclave.run_sync(PRELUDE + "(await callTool('echo', JSON.parse(JSON.stringify({ r })))).r")
    assert result.value == "__ref_1"


def test_the_console_and_what_is_thrown_show_the_token(enclave: Enclave) -> None:
    result = enclave.run_sync(
        "const { r } = await callTool('texts'); console.log(r, { r }); throw { message: 'no', r };"
    )
    assert [line.text for line in result.console] == ['__ref_1 {"r":"__ref_1"}']
    assert result.error is not None
    assert result.error.data["thrown"] == {"message": "no", "r": "__ref_1"}


def test_functions_of_the_globals_get_the_content() -> None:
    async def later(text: str) -> int:
        return len(text)

    with Enclave(
        preset="javascript",
        tools=TOOLS,
        sidecar=True,
        allow_functions_in_globals=True,
        globals={"now": length_of, "later": later},
    ) as enclave:
        result = enclave.run_sync(PRELUDE + "[now(r), await later(r)]")
    assert result.value == [2_000, 2_000]


def test_a_value_is_cut_to_the_limits_of_the_output() -> None:
    with Enclave(tools=TOOLS, sidecar=True, max_output_bytes=1_000) as enclave:
        result = enclave.run_sync("return (await callTool('texts')).r")
    assert (result.value, result.truncated) == ("x" * 997 + "…[truncated]", True)


def test_the_judges_of_operations_see_the_content() -> None:
    tools = {"listUsers": lambda: {"csv": "anna;bert;carl;dora;" * 100}, "sendMail": lambda body: 1}
    with Enclave(tools=tools, sidecar=True) as enclave:
        result = enclave.run_sync(
            "const { csv } = await callTool('listUsers'); return callTool('sendMail', { body: csv.slice(100, 1900) })"
        )
    assert result.error is not None
    assert (str(result.error.code), result.error.data["id"]) == ("OPERATION_BLOCKED", "EXFIL_LIST_SEND")


def test_events_tell_what_stays_and_what_is_put_in() -> None:
    heard: list[tuple[Any, ...]] = []

    def listen(event: Any) -> None:
        if event.type.startswith("sidecar"):
            heard.append((event.type, event.bytes))

    with Enclave(tools=TOOLS, sidecar=True, on_event=listen) as enclave:
        enclave.run_sync("const { r } = await callTool('texts'); await callTool('length', { text: r }); return r")
    assert heard == [
        ("sidecar_extracted", 2_000),
        ("sidecar_extracted", 4_003),
        ("sidecar_resolved", 2_000),
        ("sidecar_resolved", 2_000),
    ]


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("(r + 'y').length", 2_001),
        ("(r + 'y').slice(-3)", "xxy"),
        ("('y' + r)[0]", "y"),
        ("`<${r}>${1}`.slice(1999)", "xx>1"),
        ("(() => { let s = 'a'; s += r; s += r; return s.length; })()", 4_001),
        (
            "(() => { let n = 0; const o = { s: 'a' }; o[(n++, 's')] += r; return [o.s.length, n]; })()",
            [2_001, 1],
        ),
        ("[r, 'y', null].join('-').slice(-4)", "x-y-"),
        ("r.concat('a', 1).slice(-3)", "xa1"),
        ("'a'.concat(r).slice(0, 2)", "ax"),
        ("await (async () => r + await 'y')().then((s) => s.length)", 2_001),
        ("1 + 2 + 'a' + [1, 2] + {}", "3a1,2[object Object]"),
        ("[1, [2, 3]].join() + [1].concat(2).length", "1,2,32"),
        ("r + r === `${r}${r}`", True),
        ("(() => { const o = { valueOf: () => 7, toString: () => 't' }; return (r + o).slice(-1) + `${o}`; })()", "7t"),
    ],
)  # fmt: skip
def test_composites(composing: Enclave, expression: str, value: Any) -> None:
    result = composing.run_sync(PRELUDE + expression)
    assert (result.error, result.value) == (None, value)


def test_options() -> None:
    assert EnclaveOptions(sidecar=True).sidecar == ReferenceSidecarOptions(enabled=True)
    assert EnclaveOptions().sidecar == ReferenceSidecarOptions()
    given = {"enabled": True, "maxTotalSize": 5, "maxReferenceSize": 2_000, "allowComposites": True}
    made = EnclaveOptions(sidecar=given).sidecar
    assert (made.max_total_size, made.max_reference_size, made.allow_composites) == (5, 2_000, True)
    with pytest.raises(ConfigError, match="extraction_threshold is larger than max_reference_size"):
        ReferenceSidecarOptions(max_reference_size=100)
