"""Names of tools and arguments as words, and the words that make a name list-like, send-like and so on.

Words and not substrings: "author" is not "auth", `getSentence` sends nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final, Literal

Kind = Literal["access", "send", "channel", "credential", "bulk", "delete"]
Phrase = tuple[str, ...]

# Upper case before a capitalised word (HTTPServer), a word, digits. Everything else separates.
_WORD: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")

# What each kind of operation is recognised by: a phrase is one or more words in a row.
WORDS: Final[Mapping[Kind, tuple[str, ...]]] = {
    # Reads data: what EXFIL_LIST_SEND and DELETE_AFTER_ACCESS begin with.
    "access": (
        "list", "get", "query", "fetch", "read", "search", "find", "select", "lookup", "load", "retrieve", "scan",
        "enumerate", "browse", "download", "dump", "look up",
    ),
    # Gives data away.
    "send": (
        "send", "export", "post", "upload", "publish", "forward", "transmit", "transfer", "share", "push", "broadcast",
    ),
    # A way out: gives data away unless the name also reads (`mail.search`); always external for CREDENTIAL_EXFIL.
    "channel": (
        "external", "http", "https", "webhook", "webhooks", "email", "emails", "mail", "sms", "ftp", "sftp", "smtp",
        "slack", "telegram", "discord", "pastebin", "web hook",
    ),
    "credential": (
        "secret", "secrets", "credential", "credentials", "password", "passwords", "passwd", "passphrase", "token",
        "tokens", "apikey", "apikeys", "api key", "api keys", "access key", "access keys", "private key",
        "private keys", "vault", "keychain", "keyring",
    ),
    "bulk": ("bulk", "batch", "mass", "dump", "export all"),
    "delete": ("delete", "remove", "purge", "wipe", "erase", "destroy", "drop", "truncate", "unlink", "shred"),
}  # fmt: skip

# Keys of arguments that say how much is wanted. The whole key is compared: a credit limit is no limit.
LIMIT_KEYS: Final = frozenset({
    "limit", "count", "take", "top", "first", "size", "rows",
    "row limit", "query limit", "result limit", "results limit", "record limit", "item limit", "fetch limit",
    "page limit", "max limit", "limit rows", "limit to",
    "max results", "max rows", "max items", "max records", "max count", "max entries", "max documents",
    "page size", "per page", "batch size", "fetch size", "chunk size", "row count", "num results", "num rows",
    "number of results", "number of rows",
})  # fmt: skip

# Keys under which "*" is a sign of arithmetic and not "everything".
OPERATOR_KEYS: Final = frozenset({"op", "operator", "operation", "symbol", "sign"})


def words_of(name: str) -> Phrase:
    """The words of a name in lower case: camelCase, snake_case, digits and every other character separate."""
    return tuple(word.lower() for word in _WORD.findall(name))


class Vocabulary:
    """The words of `WORDS` with those of the caller; says which kinds a name is of. Names are remembered."""

    def __init__(self, extra: Mapping[Kind, Iterable[str]]) -> None:
        self._phrases = {
            kind: frozenset(words_of(phrase) for phrase in (*phrases, *extra.get(kind, ())))
            for kind, phrases in WORDS.items()
        }
        self._longest = max(len(phrase) for phrases in self._phrases.values() for phrase in phrases)
        self.kinds_of = lru_cache(maxsize=1_024)(self._kinds_of)

    def _kinds_of(self, name: str) -> frozenset[Kind]:
        """The kinds that a name is of. A channel counts as sending where the name does not also read."""
        words = words_of(name)
        runs = {words[start : start + length] for length in range(1, self._longest + 1) for start in range(len(words))}
        kinds = {kind for kind, phrases in self._phrases.items() if not phrases.isdisjoint(runs)}
        if "channel" in kinds and "access" not in kinds:
            kinds.add("send")
        return frozenset(kinds)
