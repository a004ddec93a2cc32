"""The policy on arguments: which hosts, schemes and paths may stand in them, at any depth."""

from __future__ import annotations

import ipaddress
import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Final, Literal

from pydantic import AfterValidator, Field

from ..operations.words import words_of
from ..option_base import Options
from .addresses import Address, objection_to
from .hosts import plain_name
from .paths import objection_to_path
from .urls import HostRules, objection_to_text

FieldKind = Literal["url", "host", "path", "ignore"]

# More is refused: judging is done on the host's event loop, before the call is admitted.
MAX_TEXTS: Final = 5_000
MAX_CHARS: Final = 524_288

# A key with one of these words says what its value is.
KEY_WORDS: Final[Mapping[FieldKind, frozenset[str]]] = {
    "url": frozenset({"url", "urls", "uri", "uris", "href", "link", "endpoint", "webhook", "callback", "redirect"}),
    "host": frozenset({"host", "hosts", "hostname", "ip"}),
    "path": frozenset({"path", "paths", "file", "filename", "filepath", "dir", "directory", "folder"}),
}


def _host_pattern(name: str) -> str:
    rest = name.removeprefix("*.")
    if "*" in rest or not rest:
        raise ValueError(f"{name!r} is no host: write example.com, or *.example.com for what is below it")
    return plain_name(name)


def _root(path: str) -> str:
    if not path.startswith("/"):
        raise ValueError(f"{path!r} is not absolute; roots are absolute paths")
    return posixpath.normpath(path)


def _scheme(name: str) -> str:
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*", name):
        raise ValueError(f"{name!r} is no scheme; write it without the colon: https")
    return name.lower()


Hosts = frozenset[Annotated[str, AfterValidator(_host_pattern)]]


@dataclass(frozen=True, slots=True)
class Offence:
    """What an argument is refused for. `place` is a path such as `$.items[0].url`."""

    place: str
    reason: str


class ArgumentPolicy(Options):
    """Which URLs, hosts and paths may stand in the arguments of tools.

    Every text at any depth is judged, keys included. Refused are hosts that are private, loopback, link-local,
    multicast, reserved or a cloud's metadata service, in every spelling; schemes that are not listed; URLs that
    programs read in different ways; paths that go upwards. Names are not resolved: a handler asks `allows_address`
    about what they resolve to.
    """

    allow_hosts: Hosts | None = Field(None, description="only these, wherever they lead; by default every public host")
    deny_hosts: Hosts = Field(frozenset(), description="never these")
    allowed_schemes: frozenset[Annotated[str, AfterValidator(_scheme)]] = frozenset({"http", "https"})
    roots: tuple[Annotated[str, AfterValidator(_root)], ...] = Field(
        (), description="absolute paths lie below one of these"
    )
    fields: Mapping[str, FieldKind] = Field(default_factory=dict, description="what a key's value is, by exact name")
    embedded: bool = Field(True, description="also URLs in the middle of a text")

    def offence(self, args: dict[str, Any]) -> Offence | None:
        """The first thing in the arguments that the policy does not let pass."""
        rules = HostRules(self.allow_hosts, self.deny_hosts, self.allowed_schemes)
        texts = chars = 0
        for place, key, text in _texts(args):
            kind = self._kind_of(key)
            if kind == "ignore":
                continue
            texts += 1
            chars += len(text)
            if texts > MAX_TEXTS or chars > MAX_CHARS:
                return Offence(place, f"more text than can be judged: {MAX_TEXTS} texts or {MAX_CHARS} characters")
            reason = None
            if kind != "path":
                reason = objection_to_text(text, rules, kind=kind, embedded=self.embedded)
            elif "//" in text:
                reason = objection_to_text(text, rules, kind=None, embedded=False)
            if reason is None and kind not in ("url", "host"):
                reason = objection_to_path(text, self.roots, is_path=kind == "path")
            if reason is not None:
                return Offence(place, reason)
        return None

    def allows_address(self, address: str | Address) -> bool:
        """Whether a connection may go to this address: for handlers, to be asked of what a name was resolved to.

        It is public, or it is listed in `allow_hosts` itself, and it is not denied. Raises ValueError for what is
        no address.
        """
        known = ipaddress.ip_address(address)
        text = plain_name(str(known))
        if text in self.deny_hosts:
            return False
        return objection_to(known) is None or (self.allow_hosts is not None and text in self.allow_hosts)

    def _kind_of(self, key: str) -> FieldKind | None:
        if key in self.fields:
            return self.fields[key]
        words = frozenset(words_of(key))
        return next((kind for kind, known in KEY_WORDS.items() if not known.isdisjoint(words)), None)


def _texts(args: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Every text with its place and the key it stands under; those of a list stand under the list's.

    Keys are texts too, under none: a script makes them of anything. Those that are mere names can be nothing else.
    """
    stack: list[tuple[str, str, Any]] = [("$", "", args)]
    while stack:
        place, key, value = stack.pop()
        if isinstance(value, str):
            yield place, key, value
        elif isinstance(value, dict):
            for name in value:
                if not name.isidentifier():
                    yield f"the key {place}.{name}", "", name
            stack.extend((f"{place}.{name}", name, member) for name, member in reversed(value.items()))
        elif isinstance(value, list):
            stack.extend((f"{place}[{index}]", key, member) for index, member in reversed(list(enumerate(value))))
