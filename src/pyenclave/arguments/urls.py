"""URLs and hosts in texts: where they stand, and what is to be said against them.

What programs read in different ways (backslashes, control characters, names and passwords before the host, encoded
separators) is refused, since no judge can know which of them will read it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from .addresses import NotAnAddress, addresses_of
from .hosts import decoded, is_below, objection_to_host, plain_host

# With // behind them these are URLs anywhere; also without, in a text that holds nothing else.
_WITHOUT_SLASHES: Final = (
    "http", "https", "ws", "wss", "ftp", "file", "javascript", "vbscript", "jar", "gopher", "dict", "ldap", "netdoc",
    "phar", "php", "expect", "blob", "unix",
)  # fmt: skip
_SCHEME: Final = re.compile(r"(?P<scheme>[a-z][a-z0-9+.-]*):", re.IGNORECASE)
_SLASHLESS: Final = re.compile(rf"(?:{'|'.join(_WITHOUT_SLASHES)}):[^\s]", re.IGNORECASE)
_SLASHED: Final = re.compile(r"[a-z][a-z0-9+.-]*:[/\\]", re.IGNORECASE)
_DRIVE: Final = re.compile(r"[a-z]:[/\\]", re.IGNORECASE)
# Overlapping, since a URL may stand in another's query; as much of each as a host can be long.
_EMBEDDED: Final = re.compile(r"(?<![a-z0-9+.-])(?=([a-z][a-z0-9+.-]{0,30}:[/\\]{2}[^\s\"'<>`]{1,500}))", re.IGNORECASE)
_RELATIVE: Final = re.compile(r"[/\\]{2,}[^/\\\s]")
_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f]")
_DOTTED: Final = re.compile(r"(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?::[0-9]+)?(?:[/?#]\S*)?")
_IPV6: Final = re.compile(
    r"\[?[0-9a-f]*:[0-9a-f:.]*:[0-9a-f:.]*(?:%\w+)?(?:\](?::[0-9]+)?(?:[/?#]\S*)?)?", re.IGNORECASE
)
_INSIDE_NAMES: Final = frozenset({"localhost", "localdomain", "internal", "instance-data", "ip6-localhost", "metadata"})
_HOST_AND_REST: Final = re.compile(r"(?P<host>\[[^\]]*\]|[^/?#:\\]*)(?::(?P<port>[^/?#\\]*))?(?P<rest>.*)", re.DOTALL)
_SEPARATORS: Final = re.compile(r"[/\\?#@:\s\x00-\x1f]")
_END: Final = ".,;:!?)"
MAX_HOSTS: Final = 5_000


@dataclass(slots=True)
class HostRules:
    """Hosts by name, as `plain_name` gives them; `allowed` None is every public one. `*.name` is what is below.

    Made for the arguments of one call: `judged` counts, since more than `MAX_HOSTS` are refused.
    """

    allowed: frozenset[str] | None
    denied: frozenset[str]
    schemes: frozenset[str]
    judged: int = 0

    def objection(self, host: str) -> str | None:
        """Why the host must not be reached, or None. One that is allowed may lead inside; one denied never passes."""
        self.judged += 1
        if self.judged > MAX_HOSTS:
            return f"is one more than the {MAX_HOSTS} that can be judged"
        try:
            names = [str(address) for address in addresses_of(host)] or [host]
        except NotAnAddress:
            names = [host]
        if any(_is_listed(name, self.denied) for name in names):
            return "is a host that is denied"
        if self.allowed is not None:
            is_allowed = all(_is_listed(name, self.allowed) for name in names)
            return None if is_allowed else "is none of the hosts that are allowed"
        return objection_to_host(host)


def objection_to_text(text: str, rules: HostRules, *, kind: str | None, embedded: bool) -> str | None:
    """Why a text must not reach a tool, for the URLs in it. `kind` is "url" or "host" where its key says so."""
    for candidate in _candidates(text, kind, embedded):
        reason = candidate(rules)
        if reason is not None:
            return reason
    return None


class _Url:
    """A text read as a URL."""

    def __init__(self, text: str, *, is_exact: bool = True) -> None:
        self._text = text
        self._is_exact = is_exact

    def __call__(self, rules: HostRules) -> str | None:
        text = self._text
        if self._is_exact and _CONTROLS.search(text):
            return "a URL with control characters in it"
        text = _CONTROLS.sub("", text).strip()
        scheme = _SCHEME.match(text)
        if scheme is not None:
            if scheme["scheme"].lower() not in rules.schemes:
                return f"a URL of the scheme {scheme['scheme'].lower()[:20]}"
            text = text[scheme.end() :]
        before_query = re.split("[?#]", text, maxsplit=1)[0]
        if "\\" in before_query:
            return "a URL with backslashes"
        return _of_authority(text.lstrip("/"), rules)


class _Host:
    """A text read as a host, with a port and a path perhaps. One of a single word is left alone unless it `must` be."""

    def __init__(self, text: str, *, must: bool) -> None:
        self._text = text
        self._must = must

    def __call__(self, rules: HostRules) -> str | None:
        text = self._text.strip()
        if text.count(":") > 1 and not text.startswith("["):
            text = f"[{text}]"
        if not self._must:
            host = plain_host(re.split(r"[/?#:]", text, maxsplit=1)[0])
            if "." not in host and not host[:1].isdigit() and not text.startswith("[") and host not in _INSIDE_NAMES:
                return None
        return _of_authority(text, rules)


def _of_authority(text: str, rules: HostRules) -> str | None:
    """What is to be said against a text that begins with a host."""
    authority = re.split(r"[/?#\\]", text, maxsplit=1)[0]
    if "@" in decoded(authority):
        return "a URL with a name or password before its host"
    found = _HOST_AND_REST.match(text)
    host = found["host"] if found is not None else ""
    port = (found["port"] if found is not None else "") or ""
    plain = plain_host(host)
    if not host.startswith("[") and _SEPARATORS.search(plain):
        return "a URL with separators in its host"
    if not plain:
        return "a URL without a host"
    if port and not (port.isascii() and port.isdigit() and int(port[:6]) <= 65_535):
        return "a URL with a port that is no port"
    reason = rules.objection(plain)
    return None if reason is None else f"the host {plain[:100]} {reason}"


def _candidates(text: str, kind: str | None, embedded: bool) -> Iterator[_Url | _Host]:
    """What of the text is to be judged, and as what."""
    stripped = text.strip()
    folded = plain_text(stripped)
    cleaned = _CONTROLS.sub("", folded).strip()
    is_one = " " not in stripped
    if kind == "host":
        yield _Url(text) if "//" in cleaned else _Host(folded, must=True)
    elif kind == "url" and _SCHEME.match(cleaned) and not _looks_like_host_and_port(cleaned):
        yield _Url(text if text.isascii() else folded)
    elif is_one and not _DRIVE.match(cleaned) and (_SLASHED.match(cleaned) or _SLASHLESS.match(cleaned)):
        yield _Url(folded, is_exact=False)
    elif is_one and _RELATIVE.match(cleaned):
        yield _Host(re.sub(r"^[/\\]+", "", cleaned), must=True)
    elif (kind == "url" and not cleaned.startswith(("/", ".", "#", "?"))) or (is_one and _is_bare_host(cleaned)):
        yield _Host(cleaned, must=False)
    if embedded:
        for form in dict.fromkeys((folded, decoded(folded))):
            for found in _EMBEDDED.finditer(form):
                if found[1] != stripped:  # that one was judged as a whole
                    url = found[1].rstrip(_END)
                    yield _Url(url if "[" in url else url.rstrip("]}" + _END), is_exact=False)


def plain_text(text: str) -> str:
    """The text with characters of full width and the like as the ASCII they are taken for."""
    return text if text.isascii() else "".join(_folded(char) for char in text)


def _folded(char: str) -> str:
    plain = plain_host(char) if char not in ".%" else char
    return plain if plain.isascii() and plain else "." if char in "．。｡․" else char


def _looks_like_host_and_port(text: str) -> bool:
    return re.match(r"[\w.-]+:[0-9]+(?:[/?#]|\Z)", text) is not None


def _is_bare_host(text: str) -> bool:
    """An address, or a name that leads inside, with a port and a path perhaps: a host whatever its key."""
    if _DOTTED.fullmatch(text) or (_IPV6.fullmatch(text) and _is_ipv6(text)):
        return True
    host = plain_host(re.split(r"[/?#:]", text, maxsplit=1)[0])
    return host == "localhost" or ("." in host and is_below(host, _INSIDE_NAMES))


def _is_ipv6(text: str) -> bool:
    """Times and hardware addresses look like one, and two colons mean many things."""
    try:
        return text.startswith("[") or (text != "::" and bool(addresses_of(text)))
    except NotAnAddress:
        return False


def _is_listed(host: str, names: frozenset[str]) -> bool:
    if host in names:
        return True
    labels = host.split(".")
    return any(".".join(("*", *labels[start:])) in names for start in range(1, len(labels)))
