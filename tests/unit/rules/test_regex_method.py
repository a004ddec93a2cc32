"""NO_REGEX_METHOD: regular expressions made of texts, under the preset without any."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    "marked",
    [
        "return 'aaa'.‹search›('(a+)+$')",
        "return 'aaa'.‹match›('(a+)+$')",
        "return [...'aaa'.‹matchAll›('a')]",
        "const text = 'a'; return text.‹match›('a')",
        "const f = (text) => text.‹search›('a'); return f('a')",
        "const data = await callTool('a', {}); return data.name.‹match›('a')",
        "return 'a'?.‹search›('a')",
        "return 'a'.‹search›?.('a')",
        "return 'a'[‹'search'›]('a')",
        "return 'a'[‹'sea' + 'rch'›]('a')",
        "const m = 'match'; return 'a'[‹m›]('a')",
        "return 'a'.‹search›.call('aaa', '(a+)+$')",
        "return 'a'.‹match›.apply('aaa', ['(a+)+$'])",
        "return 'a'[‹'search'›].bind('aaa')('(a+)+$')",
        "return `a`.trim().‹search›('a')",
        # A member that the text does not show.
        "const api = {items: []}; return api.other.‹search›('a')",
        "const api = {items: 'text'}; return api.items.‹search›('a')",
        # The same name twice: which of the two is not looked at.
        "{ const api = {} } { const api = 'a'; return api.‹search›('a') }",
    ],
)
def test_refuses(refused: Callable[..., Any], marked: str) -> None:
    refused(marked, "NO_REGEX_METHOD")


@pytest.mark.parametrize(
    "code",
    [
        "return 'a'.indexOf('a') + 'a'.replace('a', 'b') + 'a'.replaceAll('a', 'b') + 'a'.split('a').length",
        "const index = {search: (q) => q}; return index.search('x')",
        "const api = {items: {search: (q) => q}}; return api.items.search('x')",
        "const search = (q) => q; const api = {items: {search}}; return api.items.search('x')",
        "const api = {match: (q) => q}, other = api; return other.match('x')",
        "const index = {search: (q) => q}; return index.search.call(null, 'x')",
        "const search = (q) => q, match = search; return search('x') + match('y')",
        "const data = await callTool('a', {}); return data.match.id + data.search.text",
        "return await callTool('search', {match: 'x'})",
        "return {search: 'x', match: 1}",
        "const f = 'a'.includes; return f.call('a', 'a') + [].concat.apply([], [[1]])",
        "return 'search' + `match`",
    ],
)
def test_lets_near_misses_pass(allowed: Callable[..., Any], code: str) -> None:
    allowed(code)


def test_what_the_user_gave_has_methods_of_its_own(refused: Callable[..., Any], allowed: Callable[..., Any]) -> None:
    allowed("return db.search('x')", extra=frozenset({"db"}))
    # Of what it holds nothing is known, and a local of its name is the script's.
    refused("return db.name.‹search›('x')", "NO_REGEX_METHOD", extra=frozenset({"db"}))
    refused("const f = (db) => db.‹search›('x'); return f", "NO_REGEX_METHOD", extra=frozenset({"db"}))


@pytest.mark.parametrize("preset", ["strict", "secure", "standard", "permissive", "javascript"])
def test_presets_with_regexes_have_them(allowed: Callable[..., Any], preset: str) -> None:
    allowed("return 'a'.search('a') + 'a'.match(/a/) + [...'a'.matchAll(/a/g)]", preset=preset)


def test_the_hint_says_what_to_write_instead(refused: Callable[..., Any]) -> None:
    (finding,) = refused("return 'a'.‹search›('a')", "NO_REGEX_METHOD").findings
    assert finding.message == "search makes a regular expression of its argument; the preset agentscript has none"
    assert finding.hint == (
        "Use indexOf(text), which gives -1 where there is none. "
        "Available with preset strict, secure, standard, permissive, javascript."
    )
