"""Patterns for names in every spelling, and JavaScript's in Python's meaning."""

from __future__ import annotations

import re
from typing import Any

import pytest

from pyenclave import ConfigError, ParentValidationConfig
from pyenclave.operations.name_patterns import name_pattern


@pytest.mark.parametrize(
    ("pattern", "found", "not_found"),
    [
        (re.compile(r"^db:"), ["db:x"], ["xdb:"]),
        (r"^(db|api):[a-z]+$", ["db:get"], ["db:Get", "shell:rm"]),
        ("/^(db|api):[a-z]+$/i", ["db:get", "API:LIST"], ["db:get2", "x/db:get"]),
        ({"source": "^(db|api):[a-z]+$", "flags": "i"}, ["DB:get"], ["db:"]),
        ({"source": "shell"}, ["my.shell:x"], ["SHELL"]),
        ("/shell/", ["a/shell"], ["Shell"]),
        # The end is the end of the text, also where Python's $ would be before a newline.
        ("/x$/", ["x"], ["x\n"]),
        ("/^b$/m", ["a\nb", "b\u2028c"], ["ab"]),
        ("/a.b/", ["a-b"], ["a\nb", "a\u2028b"]),
        ("/a.b/s", ["a\nb"], ["ab"]),
        ("/[]/", [], ["", "a"]),
        ("/[^]/", ["\n"], [""]),
        ("/[a-c\\-.]/", ["b", "-", "."], ["d"]),
        (r"/[\w-x]+$/", ["a-x"], ["a!"]),
        (r"/a{2,3}$/", ["aa"], ["a"]),
        (r"/a{,3}/", ["a{,3}"], ["aaa"]),
        (r"/a{x/", ["a{x"], ["a"]),
        (r"/^\d+?\b/", ["12"], ["x1"]),
        (r"/^\x41\u0042\cJ\0\//", ["AB\n\0/"], ["AB"]),
        (r"/^\u{41}$/u", ["A"], ["u"]),
        (r"/^\a\Z$/", ["aZ"], ["\a"]),
        (r"/[\b]/", ["\b"], ["b"]),
        (r"/(?<kind>db)(?=:)(?!::)/", ["db:x"], ["db::x", "db"]),
        (r"/(?<=a)b(?<!c)/", ["ab"], ["b"]),
        (r"/[&&||~~\-[]/", ["[", "~"], ["a"]),
    ],
)  # fmt: skip
def test_a_pattern_in_every_spelling(pattern: Any, found: list[str], not_found: list[str]) -> None:
    compiled = name_pattern(pattern)
    assert [name for name in found + not_found if compiled.search(name)] == found


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("/a/g", "/a/g: with g, test() goes on where it stopped the last time; leave it out"),
        ("/a/y", "/a/y: with y, test() goes on where it stopped the last time; leave it out"),
        ("/a/v", "/a/v: sets of characters (flag v) have no counterpart; use u"),
        ("/api/get", "/api/get: with g, test() goes on where it stopped the last time; leave it out"),
        ("/a/ii", "/a/ii: i is no flag, or stands twice; for Python's use re.compile(…)"),
        ("/api/x", "/api/x: x is no flag, or stands twice; for Python's use re.compile(…)"),
        (r"/(a)\1/", "references to groups, since those of groups that took no part differ in meaning"),
        (r"/(?<a>a)\k<a>/", "references to groups, since those of groups that took no part differ in meaning"),
        (r"/\p{L}/u", r"the escape \p at 0"),
        (r"/\07/", r"the escape \0 at 0"),
        (r"/\a/u", r"the escape \a at 0"),
        ("/a++/", "nothing to repeat at 2"),
        ("/a*?*/", "nothing to repeat at 3"),
        ("/a{2}{3}/", "nothing to repeat at 4"),
        ("/(?>a)/", "a group of a kind that has no counterpart at 0"),
        ("/(?P<n>a)/", "a group of a kind that has no counterpart at 0"),
        ("/(?i:a)/", "a group of a kind that has no counterpart at 0"),
        ("/(?#a)/", "a group of a kind that has no counterpart at 0"),
        ("/[b-a]/", "the range b-a is out of order"),
        ("/[a/", "a set of characters is not closed"),
        ("/a{x/u", "a lone { at 1"),
        ("/(?<=a*)b/", "look-behind requires fixed-width pattern"),
        ("/k\u212a/iu", "letters beyond ASCII fold differently with the flags i and u"),
    ],
)
def test_what_cannot_be_translated_is_refused_with_the_reason(pattern: str, reason: str) -> None:
    with pytest.raises(ValueError) as raised:
        name_pattern(pattern)
    assert str(raised.value).endswith(reason)


@pytest.mark.parametrize("given", [7, re.compile(b"x"), {"flags": "i"}, {"source": "a", "global": True}, "(", None])
def test_what_is_no_pattern_is_a_config_error(given: Any) -> None:
    with pytest.raises(ConfigError, match=r"^blocked_operation_patterns\.0: "):
        ParentValidationConfig(blocked_operation_patterns=[given])
