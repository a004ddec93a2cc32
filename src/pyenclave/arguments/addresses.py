"""IP addresses: which are public, and what the texts mean that programs take for one.

The networks are those of IANA's special-purpose registries (RFC 6890 and its updates), written out so that the verdict
does not change with the version of Python, and the metadata services of clouds that have public addresses.
"""

from __future__ import annotations

import ipaddress
import re
from typing import Final

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_NOT_PUBLIC: Final = {
    "0.0.0.0/8": "this network", "10.0.0.0/8": "private", "100.64.0.0/10": "shared by a carrier (CGNAT)",
    "127.0.0.0/8": "loopback", "169.254.0.0/16": "link-local (cloud metadata)", "172.16.0.0/12": "private",
    "192.0.0.0/24": "reserved", "192.0.2.0/24": "documentation", "192.31.196.0/24": "reserved",
    "192.52.193.0/24": "reserved", "192.88.99.0/24": "reserved", "192.168.0.0/16": "private",
    "192.175.48.0/24": "reserved", "198.18.0.0/15": "benchmarking", "198.51.100.0/24": "documentation",
    "203.0.113.0/24": "documentation", "224.0.0.0/4": "multicast", "240.0.0.0/4": "reserved",
    "168.63.129.16/32": "cloud metadata",
    "::/128": "unspecified", "::1/128": "loopback",
    "64:ff9b:1::/48": "local translation", "100::/64": "discard", "2001::/23": "reserved",
    "2001:db8::/32": "documentation",
    "3fff::/20": "documentation", "5f00::/16": "segment routing", "fc00::/7": "unique local", "fe80::/10": "link-local",
    "fec0::/10": "site-local", "ff00::/8": "multicast",
}  # fmt: skip
_NETWORKS: Final = tuple((ipaddress.ip_network(network), words) for network, words in _NOT_PUBLIC.items())

# An IPv4 address inside an IPv6 one: network → how many bits stand behind it. Teredo has it inverted.
_EMBEDDING: Final = {
    ipaddress.IPv6Network("::ffff:0:0/96"): 0,  # mapped
    ipaddress.IPv6Network("::ffff:0:0:0/96"): 0,  # translated, RFC 2765
    ipaddress.IPv6Network("::/96"): 0,  # compatible
    ipaddress.IPv6Network("64:ff9b::/96"): 0,  # NAT64, RFC 6052
    ipaddress.IPv6Network("2002::/16"): 80,  # 6to4
}
_TEREDO: Final = ipaddress.IPv6Network("2001::/32")
_ISATAP: Final = 0x5EFE

_NUMBER: Final = re.compile(r"0x[0-9a-f]*|[0-9]+", re.IGNORECASE)
_LAST_LABEL_IS_A_NUMBER: Final = re.compile(r"(?:0x[0-9a-f]*|[0-9]+)\Z", re.IGNORECASE)
_MAX_IPV4: Final = 2**32


class NotAnAddress(ValueError):
    """Raised when a host ends in a number and is no address: programs disagree on what it is."""


def objection_to(address: Address) -> str | None:
    """Why an address is not public, or None. An IPv4 address inside an IPv6 one is judged too."""
    if isinstance(address, ipaddress.IPv6Address):
        embedded = _embedded(address)
        for inner in embedded:
            words = objection_to(inner)
            if words is not None:
                return words
        if embedded and any(address in network for network in _EMBEDDING):
            return None
    return next((words for network, words in _NETWORKS if address in network), None)


def is_public_address(address: str | Address) -> bool:
    """Whether an address can be on the open internet. For handlers: to be asked of what a name was resolved to.

    Raises ValueError for a text that is no address in the usual spelling.
    """
    return objection_to(ipaddress.ip_address(address)) is None


def addresses_of(host: str) -> tuple[Address, ...]:
    """Every address that a host in a URL can mean; none if it is a name.

    IPv4 as the WHATWG URL standard and inet_aton(3) read it: one to four parts, decimal, 0x… or octal; a part with
    a leading zero is also read as decimal, since programs differ. Raises NotAnAddress for what ends in a number and is
    no address.
    """
    if host.startswith("[") or ":" in host:
        try:
            return (ipaddress.IPv6Address(host.strip("[]").partition("%")[0]),)
        except ValueError:
            raise NotAnAddress(host) from None
    labels = host.removesuffix(".").split(".")
    if not _LAST_LABEL_IS_A_NUMBER.fullmatch(labels[-1]):
        return ()
    if len(labels) > 4 or not all(_NUMBER.fullmatch(label) for label in labels):
        raise NotAnAddress(host)
    readings = {_ipv4([_number(label, octal=octal) for label in labels]) for octal in (True, False)}
    return tuple(sorted(address for address in readings if address is not None)) or _none(host)


def _none(host: str) -> tuple[Address, ...]:
    raise NotAnAddress(host)


def _number(label: str, *, octal: bool) -> int | None:
    if label[:2].lower() == "0x":
        return int(label[2:] or "0", 16)
    if octal and label.startswith("0"):
        return int(label, 8) if set(label) <= set("01234567") else None
    return int(label[:20])


def _ipv4(parts: list[int | None]) -> ipaddress.IPv4Address | None:
    *front, last = parts
    value = last
    if value is None or value >= _MAX_IPV4 >> (8 * len(front)):
        return None
    for place, part in enumerate(front):
        if part is None or part > 255:
            return None
        value += part << (8 * (3 - place))
    return ipaddress.IPv4Address(value)


def _embedded(address: ipaddress.IPv6Address) -> list[ipaddress.IPv4Address]:
    bits = int(address)
    if bits <= 1:  # unspecified and loopback have a meaning of their own
        return []
    found = [bits >> shift for network, shift in _EMBEDDING.items() if address in network]
    if address in _TEREDO:
        found += [bits >> 64, ~bits]
    if (bits >> 32) & 0xFFFF == _ISATAP:
        found.append(bits)
    return [ipaddress.IPv4Address(value % _MAX_IPV4) for value in found]
