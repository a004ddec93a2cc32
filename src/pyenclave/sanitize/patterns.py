"""What messages and stacks must lose: a table of expressions and what takes their place.

Every expression is linear in the text: repeats are possessive or of bounded length, and a match can only begin where
no earlier attempt has read on. A near miss for each row (prose, fractions, dates, web paths) stands in the tests.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

PATH_MARK: Final = "[path]"
SECRET_MARK: Final = "[secret]"
ADDRESS_MARK: Final = "[address]"

# ECMA-48: control sequences, strings ended by ST or BEL (OSC, DCS, APC, PM, SOS), other escapes.
TERMINAL_ESCAPES: Final = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*+[ -/]*+[@-~]?"
    r"|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c]*+(?:\x07|\x1b\\|\x9c)?"
    r"|\x1b[ -/]*+[0-~]?"
)
LINE_ENDS: Final = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# Control characters but tab and newline, and the bidirectional controls of UAX 9, which reorder what a reader sees.
CONTROLS: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
LONE_SURROGATES: Final = re.compile("[\ud800-\udfff]")

# Before a path stands something that cannot be part of one; so a URL's path is none, and no path is read twice.
PATH_START: Final = r"(?<![\w.@+~/\\-])"
PATH_REST: Final = r"[^\s\"'`<>|*?,;:()\[\]{}\\]*+"
# First names of paths that exist on hosts and hardly ever on the web.
_ROOTS = (
    "home|root|Users|tmp|var|etc|usr|opt|srv|mnt|proc|sys|dev|lib|lib32|lib64|bin|sbin|boot|nix|snap|Library"
    "|Applications|Volumes|System/Library|private/(?:var|tmp|etc)|run/(?:user|secrets|lock|docker)"
)
_HOST_FILES = "py|pyc|pyi|so|dylib|dll|pth|pem|key|crt|env|ini|cfg|conf|db|sqlite3?|sock|pid"
_SOURCES = "js|mjs|cjs|jsx|ts|tsx|rb|go|rs|java|kt|php|c|cc|cpp|h"
_WINDOWS_REST = r"[^\s\"'`<>|*?,;:()\[\]{}]*+"

# Makers' own marks at the head of a key; the tail is longer than any ordinary word with that head.
_MARKED_KEYS = (
    r"(?<![A-Za-z0-9])(?:"
    r"(?:sk|pk|rk)[-_](?:(?:live|test|proj|ant)[-_])?[A-Za-z0-9_-]{12,}+"
    r"|gh[pousr]_[A-Za-z0-9]{16,}+|github_pat_[A-Za-z0-9_]{16,}+|glpat-[A-Za-z0-9_-]{12,}+"
    r"|xox[a-z]-[A-Za-z0-9-]{8,}+|xapp-[A-Za-z0-9-]{8,}+"
    r"|(?:AKIA|ASIA|AGPA|AROA)[A-Z0-9]{12,}+|AIza[A-Za-z0-9_-]{20,}+|ya29\.[A-Za-z0-9_-]{10,}+"
    r"|hf_[A-Za-z0-9]{16,}+|npm_[A-Za-z0-9]{16,}+|pypi-[A-Za-z0-9_-]{16,}+|dop_v1_[a-f0-9]{16,}+"
    r"|SG\.[A-Za-z0-9_-]{10,}+\.[A-Za-z0-9_-]{10,}+|shp(?:at|ca|pa|ss)_[a-fA-F0-9]{16,}+"
    r"|eyJ[A-Za-z0-9_-]{8,}+\.[A-Za-z0-9_-]{4,}+(?:\.[A-Za-z0-9_-]*+)?"  # JSON Web Token, RFC 7519
    r")"
)
_SECRET_NAMES = (
    r"pass(?:word|wd|phrase|code)|pwd|secret(?:[_-]?key)?|token|api[_-]?key|access[_-]?key(?:[_-]?id)?|private[_-]?key"
    r"|auth(?:orization)?|credentials?|session(?:[_-]?id)?|cookie"
)
_NAMED_SECRET = (
    rf"(?<![A-Za-z0-9_-])(?P<name>[A-Za-z0-9_-]{{0,32}}?(?:{_SECRET_NAMES})[\"']?[ \t]{{0,2}})"
    r"(?P<sign>=(?![=>])|:)(?P<gap>[ \t]{0,2})"
    r"(?P<value>\"[^\"\n]{1,512}\"|'[^'\n]{1,512}'|[^\s\"',;&)}\]]{1,512})"
)
_BASE64_SPLIT = re.compile(r"[/_-]")


def _named_secret(match: re.Match[str]) -> str:
    """`name=value` is one whatever the value; after a colon, where prose may follow, a value must look like one."""
    value = match["value"]
    bare = value.strip("\"'")
    if match["sign"] == "=":
        is_secret = bare not in {"null", "None", "undefined", "true", "false"} and not (
            bare.isdigit() and len(bare) < 6
        )
    else:
        is_secret = len(bare) >= 6 and " " not in bare and any(char.isdigit() for char in bare)
    return f"{match['name']}{match['sign']}{match['gap']}{SECRET_MARK}" if is_secret else match[0]


def _base64_key(match: re.Match[str]) -> str:
    """Web paths and slugs use the same characters, but in short pieces; keys have long ones of all kinds."""
    for piece in _BASE64_SPLIT.split(match[0]):
        if len(piece) > 20 and not (piece.isdigit() or piece.islower() or piece.isupper()) and re.search(r"\d", piece):
            return SECRET_MARK
    return match[0]


# In this order: a key inside a path is a secret first.
REDACTIONS: Final[tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]] = (
    (
        re.compile(
            r"-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----(?:(?!-----END).)*+(?:-----END [A-Z ]{0,40}-----)?", re.DOTALL
        ),
        SECRET_MARK,
    ),
    # RFC 3986 sec. 3.2.1: user information before the host of a URL.
    (re.compile(r"(?<=://)[^\s/@\"'<>]{1,256}@"), f"{SECRET_MARK}@"),
    (re.compile(_MARKED_KEYS), SECRET_MARK),
    # RFC 9110 sec. 11: a scheme and its credentials.
    (
        re.compile(
            r"\b(Bearer|Basic|Digest|Negotiate)[ \t]+(?=\S{0,256}\d|\S{20})[A-Za-z0-9._~+/=-]{8,}+", re.IGNORECASE
        ),
        rf"\1 {SECRET_MARK}",
    ),
    (re.compile(_NAMED_SECRET, re.IGNORECASE), _named_secret),
    # As long as the common digests and keys, and no plain number.
    (re.compile(r"(?<![A-Za-z0-9])(?:0x)?(?=[0-9]*+[a-fA-F])[0-9a-fA-F]{32,}+(?![A-Za-z0-9])"), SECRET_MARK),
    (re.compile(r"(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{40,}+={0,2}"), _base64_key),
    (
        re.compile(
            rf"(?:file://[\w.-]*+(?=/)(?:{PATH_REST})|{PATH_START}(?:"
            rf"/(?:{_ROOTS})/{PATH_REST}"
            rf"|/(?:[\w.@+-]++/)*+[\w@+-]++(?:\.(?!(?:{_HOST_FILES})\b)[\w@+-]++)*+\.(?:{_HOST_FILES})\b"
            # With a line behind it, a source is the host's.
            rf"|/(?:[\w.@+-]++/)*+[\w@+-]++(?:\.(?!(?:{_SOURCES}):\d)[\w@+-]++)*+\.(?:{_SOURCES})(?=:\d)"
            rf"|~(?:[a-z_][a-z0-9_-]{{0,31}}+)?/{PATH_REST}"
            # Names of users have blanks on Windows.
            rf"|(?:\\\\[?.]\\)?[A-Za-z]:\\Users\\[^\\/:*?\"'<>|\n]{{1,64}}+(?:\\{_WINDOWS_REST})?"
            rf"|\\\\[?.]\\(?:[A-Za-z]:)?{_WINDOWS_REST}"
            rf"|[A-Za-z]:\\(?:Program Files(?: \(x86\))?)?{_WINDOWS_REST}"
            rf"|[A-Za-z]:/(?:Users|Windows|ProgramData|Program Files(?: \(x86\))?)/{PATH_REST}"
            rf"|\\\\[\w.$-]++\\{_WINDOWS_REST}"
            r"))"
        ),
        PATH_MARK,
    ),
    (re.compile(r"\bat 0x[0-9a-fA-F]{6,16}\b"), f"at {ADDRESS_MARK}"),
    # Of 64-bit machines; what is shorter is as often a colour or a checksum.
    (re.compile(r"\b0x[0-9a-fA-F]{11,16}\b"), ADDRESS_MARK),
    # IEEE 802: of network cards.
    (re.compile(r"(?<![\w:-])(?:[0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}(?![\w:-])"), ADDRESS_MARK),
    # RFC 1918, RFC 6598, loopback, link-local; with their port.
    (
        re.compile(
            r"(?<![\w.])(?:::ffff:)?(?:10\.\d{1,3}|127\.\d{1,3}|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])"
            r"|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.\d{1,3}\.\d{1,3}(?!\w|\.\d)(?::\d{1,5})?"
        ),
        ADDRESS_MARK,
    ),
    # RFC 4193, link-local, loopback.
    (
        re.compile(
            r"(?<![\w:])(?:(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):[0-9a-f:]{2,40}+(?:%\w{1,16})?|::1)(?![\w:])",
            re.IGNORECASE,
        ),
        ADDRESS_MARK,
    ),
)
