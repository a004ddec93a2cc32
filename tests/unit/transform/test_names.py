"""callTool and parallel, reserved names, and the tools that are named in the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pyenclave.findings import Layer, Refusal
from pyenclave.source import Span
from pyenclave.transform import CompiledScript

Body = Callable[..., str]
Compile = Callable[..., CompiledScript]
Refuse = Callable[..., Refusal]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("callTool('a')", '__safe_callTool("a")'),
        ("callTool?.('a')", '__safe_callTool?.("a")'),
        ("parallel([])", "__safe_parallel([])"),
        ("({callTool, parallel})", "{callTool: __safe_callTool, parallel: __safe_parallel}"),
        ("({callTool: 1, a: callTool})", "{callTool: 1, a: __safe_callTool}"),
        ("({callTool() {}})", "{callTool() {}}"),
        ("({[callTool]: 1})", "{[__safe_callTool]: 1}"),
        ("Math.callTool", "Math.callTool"),
        ("Math[callTool]", "Math[__safe_callTool]"),
        ("typeof callTool", "typeof __safe_callTool"),
        ("[callTool, ...parallel]", "[__safe_callTool, ...__safe_parallel]"),
        ("`${callTool}`", "`${__safe_callTool}`"),
        ("(a = callTool, {b = parallel} = {}) => a", "(a = __safe_callTool, {b = __safe_parallel} = {}) => a"),
        ("(callTool) => callTool", "(callTool) => callTool"),
        ("({callTool}) => ({callTool})", "({callTool}) => ({callTool})"),
        ("class extends callTool {}", "class extends __safe_callTool { }"),
    ],
)
def test_free_call_targets_become_helpers(body: Body, text: str, expected: str) -> None:
    assert body(f"return {text}") == f"return {expected};"


def test_a_declared_name_hides_the_helper_in_its_scope(body: Body) -> None:
    assert body("{ const callTool = 1; callTool } callTool; callTool: for (;;) break callTool", guards=False) == (
        "{ const callTool = 1; callTool; } __safe_callTool; callTool: for (;;) { break callTool; }"
    )


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("callTool = 1", 0),
        ("callTool ??= 1", 0),
        ("parallel++", 0),
        ("[callTool] = []", 1),
        ("[...callTool] = []", 4),
        ("({callTool} = {})", 2),
        ("({callTool = 1} = {})", 2),
        ("({a: callTool} = {})", 5),
        ("({...parallel} = {})", 5),
        ("[callTool = 1] = []", 1),
        ("for (callTool of []);", 5),
        ("for (callTool in {});", 5),
        ("for await ([parallel] of []);", 12),
    ],
)
def test_call_targets_cannot_be_assigned_to(refused: Refuse, text: str, start: int) -> None:
    for validate, layer in ((True, Layer.RULES), (False, Layer.TRANSFORM)):
        refusal = refused(text, validate=validate)
        assert [(finding.code, finding.layer) for finding in refusal.findings] == [("NO_CALL_TARGET_ASSIGNMENT", layer)]
        span = refusal.findings[0].span
        assert span is not None and span.start == start


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("let __ag_left = 1", 4),
        ("__ag_halt()", 0),
        ("__safe_x = 1", 0),
        ("Math.__ag_x", 5),
        ("({__safe_key: 1})", 2),
        ("({__ag_x} = {})", 2),
        ("__ag_a: for (;;);", 0),
        ("class A { #__ag_p = 1 }", 10),
        ("(__safe_a) => 1", 1),
        ("\\u005f_ag_left", 0),
        ("let a; async function __ag_main() {}", 22),
        ("function __ag_main() {}", 9),
        ("async function __ag_main(a) {}", 15),
        ("async function __ag_main() { __ag_main() }", 29),
    ],
)
def test_reserved_names_are_refused_also_without_rules(refused: Refuse, text: str, start: int) -> None:
    for validate, layer in ((True, Layer.RULES), (False, Layer.TRANSFORM)):
        refusal = refused(text, validate=validate)
        assert refusal.layer is layer
        finding = refusal.findings[0]
        assert finding.code.startswith("RESERVED_PREFIX")
        assert validate or finding.code == "RESERVED_PREFIX"
        assert finding.span is not None and finding.span.start == start


def test_reserved_words_in_strings_are_only_strings(body: Body) -> None:
    assert body("({'__ag_x': 1})['__ag_x']") == 'return {"__ag_x": 1}["__ag_x"];'
    assert body("'}, function () { return __ag_left'") == 'return "}, function () { return __ag_left";'


@pytest.mark.parametrize(
    ("text", "code", "span"),
    [
        ("debugger", "NO_DEBUGGER", Span(0, 8)),
        ("import('x')", "NO_IMPORT", Span(0, 11)),
        ("tag`\u00e9`; function tag() {}", "TAGGED_TEMPLATE_NOT_ASCII", Span(0, 6)),
    ],
)
def test_what_is_never_printed_is_refused_with_its_place(refused: Refuse, text: str, code: str, span: Span) -> None:
    refusal = refused(text, validate=False)
    assert [(f.code, f.layer, f.span) for f in refusal.findings] == [(code, Layer.TRANSFORM, span)]


def test_a_tagged_template_in_ascii_is_printed_as_it_is(body: Body) -> None:
    assert body("tag`a\\u00e9${1}\\n`; function tag() {}") == "tag`a\\u00e9${1}\\n`; function tag() {}"


def test_findings_come_in_the_order_of_the_text(refused: Refuse) -> None:
    refusal = refused("__ag_b; callTool = __ag_a", validate=False)
    assert [finding.code for finding in refusal.findings] == [
        "RESERVED_PREFIX",
        "NO_CALL_TARGET_ASSIGNMENT",
        "RESERVED_PREFIX",
    ]


def test_one_place_is_named_once_and_at_most_a_hundred_are(refused: Refuse) -> None:
    assert len(refused("({__ag_x}); ({__ag_x} = {})", validate=False).findings) == 2
    assert len(refused("__ag_x;" * 1_000, validate=False).findings) == 100


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("1", ()),
        ("callTool('b'); callTool('a', {}); callTool('b')", ("b", "a")),
        ("callTool('outer', {x: callTool('inner')})", ("outer", "inner")),
        ("callTool(`t`); callTool?.('u')", ("t", "u")),
        ("const n = 'x'; callTool(n); callTool(`${n}`); callTool(...['y'])", ()),
        ("((callTool) => callTool('hidden'))(1); const t = callTool; t('alias')", ()),
        ("parallel(['p']); [1].map(() => callTool('\\u0061.b:c'))", ("a.b:c",)),
    ],
)
def test_the_tools_named_in_the_text(compiled: Compile, text: str, names: tuple[str, ...]) -> None:
    assert compiled(text).tool_names == names
