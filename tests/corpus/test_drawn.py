"""What the control program takes a reader to see, on texts whose looks are known."""

from __future__ import annotations

import pytest

from pyenclave.corpus.unprotected.drawn import drawn


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("let total = 1; // sum", "let total = 1; // sum"),
        ("a \u202eabc\u202c d", "a cba d"),
        ("a \u202ef(x)\u202c d", "a (x)f d"),
        ("const level = 'user\u202e \u2066// only admins\u2069 \u2066';", "const level = 'user'; // only admins "),
        ("/*\u202e } \u2066if (admin)\u2069 \u2066 begin */\nf()", "/* begin */ if (admin) { \nf()"),
        ("'\u05d0\u05d1\u05d2'", "'\u05d2\u05d1\u05d0'"),
        ("\u05d0 = 12", "12 = \u05d0"),
        ("p\u0430y\u200bp\u0430l", "paypal"),
        ("\uff45\uff56\U0001d4b6\u006c", "eval"),
        ("x\ufe0f\U000e0101y\u3164", "xy"),
    ],
)
def test_what_is_seen(text: str, seen: str) -> None:
    assert drawn(text) == seen
