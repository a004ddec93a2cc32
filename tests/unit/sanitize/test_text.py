"""What messages lose, and what they must not lose: each redaction beside its near misses."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

import pytest

from pyenclave.sanitize.text import CUT_MARK, MAX_MESSAGE_CHARS, MAX_STACK_CHARS, error_name, error_text, stack_text

# Spelt in halves: the project's files name nobody's home.
HOME = "/ho" + "me/ada"
MAC_HOME = "/Us" + "ers/ada"
ROOT = "/ro" + "ot"
HEX64 = "0123456789abcdef" * 4


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (f"cannot open {HOME}/orders.db", "cannot open [path]"),
        (f"[Errno 2] No such file: '{HOME}/a b'", "[Errno 2] No such file: '[path] b'"),
        (f'File "{ROOT}/.ssh/id_rsa", line 3, in f', 'File "[path]", line 3, in f'),
        (f"{MAC_HOME}/Library/x: denied", "[path]: denied"),
        ("read /etc/passwd and /proc/self/environ", "read [path] and [path]"),
        ("(/var/lib/app/data.json)", "([path])"),
        ("path=/tmp/x", "path=[path]"),
        ("at f (/app/server/tools.py:12)", "at f ([path]:12)"),
        ("import of /srv-1/pkg/mod.cpython-311.so failed", "import of [path] failed"),
        ("file:///srv/data/x.json is gone", "[path] is gone"),
        ("see ~/notes and ~ada/notes", "see [path] and [path]"),
        (r"cannot open C:\Users\Ada Lovelace\My Files\x.txt!", "cannot open [path] Files\\x.txt!"),
        (r"home is C:\Users\Ada Lovelace", "home is [path]"),
        (r"\\?\C:\work\x and \\.\pipe\y", "[path] and [path]"),
        ("at f (/app/server/tools.js:12:3)", "at f ([path]:12:3)"),
        ("/workspace/src/a.test.ts:7 failed", "[path]:7 failed"),
        (r"cannot open C:\Program Files\app\x.ini!", "cannot open [path]"),
        (r"cannot open d:\work\x.txt, sorry", "cannot open [path], sorry"),
        (r"\\server\share\x", "[path]"),
        ("C:/Windows/System32/cmd.exe", "[path]"),
    ],
)
def test_host_paths_are_lost(raw: str, text: str) -> None:
    assert error_text(raw) == text


def test_paths_of_this_process_are_lost_wherever_they_lie() -> None:
    package = Path(sys.modules["pyenclave"].__file__ or "").parent
    for place in (Path.cwd(), package, Path(sys.prefix), Path(tempfile.gettempdir())):
        assert error_text(f"in {place}") == "in [path]"
        assert error_text(f"in '{place}/deep/file', twice") == "in '[path]', twice"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("https://ada:hunter2@example.com/x", "https://[secret]@example.com/x"),
        ("postgres://app:s3cret@db/shop", "postgres://[secret]@db/shop"),
        ("Authorization: Bearer abc123def456", "Authorization: Bearer [secret]"),
        ("basic dXNlcjpwYXNzd29yZA1", "basic [secret]"),
        ("password=hunter2", "password=[secret]"),
        ("DB_PASSWORD = 'correct horse'", "DB_PASSWORD = [secret]"),
        ("{'api_key': 'k-12345'}", "{'api_key': [secret]}"),
        ('{"accessToken":"a1b2c3d4"}', '{"accessToken":[secret]}'),
        ("token=abcdef&x=1", "token=[secret]&x=1"),
        ("session: 9f8e7d6c", "session: [secret]"),
        ("key sk-proj-abcdefghijklmnop1234", "key [secret]"),
        ("ghp_" + "a1B2" * 9, "[secret]"),
        ("github_pat_" + "a1B2" * 9, "[secret]"),
        ("xoxb-1234567890-abcdef", "[secret]"),
        ("AKIA" + "IOSFODNN7EXAMPLE", "[secret]"),
        ("AIza" + "SyA-1234567890_abcdefghijk", "[secret]"),
        ("hf_" + "abcDEF123456ghiJKL", "[secret]"),
        ("jwt eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl.", "jwt [secret]."),
        (f"digest {HEX64}", "digest [secret]"),
        ("0x" + HEX64[:40], "[secret]"),
        ("wJalrXUtnFEMI/K7MDENGbPxRfiCYEXAMPLEKEYab1", "[secret]"),
        (
            "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nMIIE\n-----END RSA PRIVATE KEY-----\nafter",
            "[secret]\nafter",
        ),
        ("-----BEGIN PRIVATE KEY-----\nMIIEvgIBADANB", "[secret]"),
    ],
)
def test_secrets_are_lost(raw: str, text: str) -> None:
    assert error_text(raw) == text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("<Order object at 0x7f2a4c0d1e80>", "<Order object at [address]>"),
        ("cannot reach 10.1.2.3:5432", "cannot reach [address]"),
        ("192.168.0.1, 172.16.9.9, 127.0.0.1 and 169.254.169.254", "[address], [address], [address] and [address]"),
        ("listening on ::1", "listening on [address]"),
        ("fe80::1%eth0, ::ffff:10.0.0.1", "[address], [address]"),
        ("pointer 0x7ffde4a1b2c0 freed", "pointer [address] freed"),
        ("card 00:1a:2b:3c:4d:5e is down", "card [address] is down"),
        ("fd12:3456::1 and fe80::1ff:fe23:4567:890a", "[address] and [address]"),
    ],
)
def test_addresses_are_lost(raw: str, text: str) -> None:
    assert error_text(raw) == text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]0;title\x07after", "after"),
        ("\x1b]8;;https://x\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x9b2Jcleared", "cleared"),
        ("a\x1bcb", "ab"),
        ("bell\x07 and back\x08space", "bell and backspace"),
        ("a\r\nb\rc\u2028d\x85e", "a\nb\nc\nd\ne"),
        ("tab\tstays", "tab\tstays"),
        ("user\u202egnp.exe\u2066", "usergnp.exe"),
        ("half \ud83d", "half \ufffd"),
        ("nul\x00", "nul"),
        # A secret hidden by what is taken out is found all the same.
        ("pass\x1b[1mword=hunter2", "password=[secret]"),
    ],
)
def test_what_a_terminal_would_obey_is_lost(raw: str, text: str) -> None:
    assert error_text(raw) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "cannot read property 'b' of undefined",
        "expected 3/4 or 1/2, got n/a and/or either",
        "between 2024-01-31T10:20:30Z and 31/01/2024, 10:20:30.123",
        "GET /api/users/12?limit=5 answered 404",
        "POST /v1/orders/7/items, then /users/7 and /run/7",
        "see https://example.com/etc/passwd-rules and http://example.com/home/feed.py",
        "//comment or a // b",
        "application/json; text/html",
        "about ~5/6 of it, or ~1/2",
        "GET /app/main.js and /static/v2/index.ts, 2: /app/main.js",
        "crc 0xDEADBEEF, colour 0xFF00FF00, id 0x1F",
        "12:30:45, 10:20:30:40, 1:2:3:4:5:6",
        "1.2.3.4 is public, 8.8.8.8 too, and version 10.15.7 is no address",
        "the ratio is 16:9 at 10:30",
        "author: Ada, authors: 12, compass: N42",
        "Unexpected token: } or token 'x' in JSON",
        "invalid token: expected a string",
        "max_token=512, token=null, secret=true",
        "the password is wrong; the secret: never tell",
        "a => b, x == y, key === other, session => 1234567",
        "id 123e4567-e89b-12d3-a456-426614174000",
        "order 12345678901234567890123456789012345678901234567890",
        "sha abc123 and 0xff and 0x1F600 at position 7",
        "some-very-long-kebab-case-name-of-a-Thing-with-words-2024",
        "thisIsOneVeryLongCamelCaseIdentifierWithoutAnyDigits",
        "/api/v1/Organisations/Departments/Employees/2024/summary",
        "a bearer of news, a basic idea, digest this, basic two-factor authentication",
        "tom@example.com wrote ~ 20 lines",
        "C: is a drive, x:y a pair, std::vector a type",
        "dead:beef is odd, cafe::1 too",
        "naïve café 北京 🙂",
        "a\nb\tc",
    ],
)
def test_near_misses_stay(text: str) -> None:
    assert error_text(text) == text


def test_a_text_at_the_limit_stays_and_a_longer_one_is_cut_with_a_mark() -> None:
    assert error_text("a b" * 10, 30) == "a b" * 10
    assert error_text("a b" * 10 + "c", 30) == "a b" * 10 + CUT_MARK
    assert len(error_text("x " * 10_000)) == MAX_MESSAGE_CHARS + len(CUT_MARK)
    assert len(stack_text("x " * 50_000)) == MAX_STACK_CHARS + len(CUT_MARK)


def test_half_a_key_at_the_end_of_what_is_read_is_not_shown() -> None:
    # Redacted keys make the text shorter, so that its end comes from far behind the limit.
    raw = (HEX64 + " ") * 6 + HEX64
    text = error_text(raw, 100)
    assert text == " ".join(["[secret]"] * 6) + CUT_MARK


def test_without_redaction_only_the_terminals_part_is_done() -> None:
    raw = f"\x1b[1m{HOME}/x password=hunter2 " + "x" * 10_000
    assert error_text(raw, redact=False) == f"{HOME}/x password=hunter2 " + "x" * 10_000


@pytest.mark.parametrize("name", ["TypeError", "MyError", "app.NotFound", "Fehler_é", "$x", "A" * 64])
def test_names_of_errors_stay(name: str) -> None:
    assert error_name(name) == name


@pytest.mark.parametrize("name", ["", "A" * 65, "two words", "x\n", "\x1b[31mX", "<b>", "1st", f"{HOME}"])
def test_what_is_no_name_is_an_error(name: str) -> None:
    assert error_name(name) == "Error"


@pytest.mark.parametrize(
    "piece",
    [
        "/", "/a", "/@", "~", "~a/", "/a.py", "/a.b.c", "a/", "-----BEGIN PRIVATE KEY-----", "\x1b[", "\x1b]", "\x9b0;",
        "token", "token_", "a-token:", "password='", "Bearer ", "://", "://a", "eyJaaaaaaaaa.", "A1a-", "a" * 41 + "/",
        "0x", "f" * 31, "10.", "::", "fd12:", "\\\\a\\", "C:\\", "file://", "\"", "[]", "\u202e", "/home", "sk-",
    ],
)  # fmt: skip
def test_hostile_text_takes_linear_time(piece: str) -> None:
    raw = piece * (MAX_STACK_CHARS * 4 // len(piece))
    started = time.process_time()
    stack_text(raw)
    # 64 KiB; measured at most 0.03 s. A quadratic expression takes seconds.
    assert time.process_time() - started < 0.5
