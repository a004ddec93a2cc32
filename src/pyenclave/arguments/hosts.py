"""Host names: their one spelling, and which of them lead inside."""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from typing import Final
from urllib.parse import unquote

from .addresses import NotAnAddress, addresses_of, objection_to

# How often percent-encoding is undone: programs that hand a URL on decode it once each.
MAX_DECODINGS: Final = 3

# Names, and everything below them, that are found in local networks or on the machine itself.
_LOCAL: Final = frozenset({
    "localhost", "localdomain", "local", "internal", "intranet", "private", "corp", "home", "lan", "home.arpa",
    "svc", "cluster.local", "test", "invalid", "onion", "in-addr.arpa", "ip6.arpa",
    "metadata", "instance-data", "ip6-localhost", "ip6-loopback", "kubernetes.default", "docker.internal",
    "consul",
})  # fmt: skip
# Public names whose answers are addresses that stand in the name, or the machine itself.
_REBINDING: Final = frozenset({
    "nip.io", "sslip.io", "xip.io", "localtest.me", "lvh.me", "vcap.me", "lacolhost.com", "localho.st",
    "1u.ms", "rbndr.us", "ip6.name", "traefik.me", "fuf.me", "backname.io",
})  # fmt: skip
_DOTS: Final = re.compile("[\u3002\uff0e\uff61]")
_NAME: Final = re.compile(r"[\w.-]{1,253}")


def plain_host(raw_host: str) -> str:
    """A host as programs come to see it: decoded, compatible characters folded (UTS 46), lower case, no end dots."""
    host = decoded(raw_host)
    host = "".join(char for char in host if unicodedata.category(char) != "Cf")
    host = unicodedata.normalize("NFKC", _DOTS.sub(".", host)).casefold()
    return host.rstrip(".")


def plain_name(host: str) -> str:
    """A host as it is listed: an address in its usual spelling, without brackets; a name as `plain_host`."""
    plain = plain_host(host)
    try:
        return str(ipaddress.ip_address(plain.strip("[]")))
    except ValueError:
        return plain


def decoded(text: str) -> str:
    """The text with percent-encoding undone, several times over."""
    for _ in range(MAX_DECODINGS):
        plain = unquote(text)
        if plain == text:
            break
        text = plain
    return text


def objection_to_host(host: str) -> str | None:
    """Why a host (as `plain_host` gives it) must not be reached, or None. A name is not resolved: see docs/tools.md."""
    try:
        addresses = addresses_of(host)
    except NotAnAddress:
        return "is no address in any spelling"
    for address in addresses:
        words = objection_to(address)
        if words is not None:
            return f"is the address {address}: {words}"
    if addresses:
        return None
    if not _NAME.fullmatch(host):
        return "is no name of a host"
    if "." not in host:
        return "is a name of the local network"
    if is_below(host, _LOCAL):
        return "is a name of the local network"
    if is_below(host, _REBINDING):
        return "is a name that resolves to whatever address stands in it"
    return None


def is_below(host: str, names: frozenset[str]) -> bool:
    """Whether the host is one of the names, or ends in one."""
    labels = host.split(".")
    return any(".".join(labels[start:]) in names for start in range(len(labels)))
