"""Which names are sensitive, which tools give and which take, and which keys ask for an amount.

Names are compared word by word: "author" is not "auth",
`tokenize` is no token. A phrase is one or more words in a row, in
the order given; in a name without word borders (`apikey`, `creditcard`) a phrase of several words, joined, counts too.
Plurals count where the singular does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final, Literal

from .features import Category

Kind = Literal["gives", "takes", "bulk", "query"]

# Names, addresses of mail and numbers of phones are what most scripts are about, and are not here: add them with
# `sensitive_words` where they are not to leave.
SENSITIVE: Final[Mapping[Category, tuple[str, ...]]] = {
    "authentication": (
        "password", "passwd", "pwd", "passphrase", "passcode", "pass word", "secret", "credential", "cred", "api key",
        "access key", "private key", "secret key", "signing key", "encryption key", "ssh key", "master key", "token",
        "access token", "refresh token", "auth token", "bearer", "jwt", "otp", "totp", "mfa", "two factor", "auth",
        "session id", "session token", "session cookie", "cookie", "oauth", "hash", "password hash", "salt",
        "recovery code", "ssh", "login data", "aws credential", "netrc", "backup code", "security answer",
        "keychain", "keyring", "htpasswd", "shadow", "id rsa",
    ),
    "financial": (
        "credit card", "card number", "debit card", "cvv", "cvc", "cvv2", "ccv", "pan", "iban", "bic", "swift code",
        "bank account", "account number", "routing number", "sort code", "salary", "payroll", "compensation", "wage",
        "income", "tax id", "bank details", "card details", "payment method", "net worth", "bonus", "stock grant",
    ),
    "pii": (
        "ssn", "social security", "social insurance", "national id", "national insurance", "passport",
        "passport number",
        "driver license", "drivers license", "driving licence", "drivers licence", "license number", "date of birth",
        "dob",
        "birth date", "birthday", "birthdate", "home address", "medical", "medical record", "diagnosis",
        "prescription",
        "health record", "patient", "biometric", "fingerprint", "ethnicity", "religion", "sexual orientation",
        "personal data",
        "mothers maiden name", "maiden name", "insurance number",
    ),
    "internal": (
        "internal", "confidential", "proprietary", "classified", "restricted", "connection string", "database url",
        "db url", "dsn", "env", "env var", "environment variable", "process env", "internal note", "private note",
        "trade secret", "source code", "infrastructure", "kubeconfig", "system prompt",
    ),
}  # fmt: skip

# Words that make a name of a tool or a key of an argument something else than what one of its words says.
HARMLESS: Final = (
    "token count", "token limit", "max token", "total token", "prompt token", "completion token", "token usage",
    "input token",
    "output token", "page token", "next token", "next page token", "continuation token", "sync token", "token type",
    "cancellation token", "hash tag", "commit hash", "content hash", "file hash", "git hash", "block hash",
    "hash map",
    "debug mode", "internal id", "env name", "environment", "cookie recipe", "pan zoom", "bonus point",
    "patient count",
    "secret santa", "auth method", "password expired", "password changed", "password reset", "password expiry",
    "password updated",
    "password age", "auth type", "auth provider", "password policy", "password strength", "shadow root",
    "box shadow", "text shadow", "drop shadow", "restricted area",
)  # fmt: skip

TOOLS: Final[Mapping[Kind, tuple[str, ...]]] = {
    "gives": (
        "list", "get", "query", "fetch", "read", "search", "find", "select", "lookup", "look up", "load", "retrieve",
        "scan", "enumerate", "browse", "download", "dump", "export all", "show", "view", "collect", "extract", "pull",
        "crawl", "scrape", "backup", "snapshot", "history", "inspect", "describe", "reveal", "decrypt", "open",
    ),
    "takes": (
        "send", "post", "email", "mail", "upload", "webhook", "export", "transfer", "publish", "forward", "transmit",
        "share", "push", "broadcast", "sms", "slack", "telegram", "discord", "notify", "http", "https", "ftp", "sftp",
        "pastebin", "tweet", "submit", "exfiltrate", "message", "dispatch", "relay", "deliver", "sync", "replicate",
        "copy",
        "put", "curl", "request", "callback", "ping", "beacon", "report", "reply", "fax", "print", "external",
        "remote",
    ),
    "bulk": ("bulk", "batch", "all", "mass", "multi"),
    # `listOrders` without arguments is how one lists; a query without a filter is another thing.
    "query": ("query", "search", "find", "select", "scan", "dump", "export"),
}  # fmt: skip
# Nouns of `takes`: they say what a reading tool reads (`getEmails`, `listReports`), where a verb of `gives` stands too.
_NOUNS: Final = frozenset({
    "email", "mail", "message", "report", "request", "webhook", "sms", "slack", "telegram", "discord", "history",
    "callback", "post", "copy", "reply", "print", "share", "remote", "external", "export", "transfer", "http",
    "https",
    "notify",
})  # fmt: skip

LIMIT_KEYS: Final = frozenset({
    "limit", "count", "take", "top", "first", "size", "rows", "max", "amount of rows", "per page", "page size",
    "max results", "max rows", "max items", "max records", "max count", "row limit", "query limit", "result limit",
    "results limit", "record limit", "item limit", "fetch limit", "page limit", "max limit", "batch size",
    "fetch size",
    "chunk size", "row count", "num results", "num rows", "number of results", "number of rows", "last", "quantity",
})  # fmt: skip
OPERATOR_KEYS: Final = frozenset({"op", "operator", "operation", "symbol", "sign", "separator", "delimiter", "suffix"})

_WORD: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_LONGEST: Final = 4
# Names are short; one that is longer is text.
MAX_NAME_CHARS: Final = 100
_REST: Final = re.compile(r"[A-Za-z0-9_:.$/~@\\\[\]*-]{1,100}")
_QUERY: Final = re.compile(
    r"\b(?:select|insert|update|delete|from|where|join|table|returning|match|order\s+by|group\s+by)\b", re.IGNORECASE
)
_NAME_IN_TEXT: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]*")


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name in lower case, in any style: camelCase, snake_case, kebab-case, colon:parts, SCREAMING."""
    return tuple(word.lower() for word in _WORD.findall(name))


def _singular(word: str) -> str:
    if len(word) > 3 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def _runs(words: tuple[str, ...]) -> set[tuple[str, ...]]:
    return {words[i : i + n] for n in range(1, _LONGEST + 1) for i in range(len(words) - n + 1)}


def _phrase(text: str) -> tuple[str, ...]:
    return tuple(map(_singular, words_of(text)))


class Sensitive:
    """Says which category a name is of. Immutable but for what it remembers."""

    def __init__(self, extra: Mapping[Category, Iterable[str]] | None = None) -> None:
        self._phrases: dict[tuple[str, ...], Category] = {}
        for category, phrases in SENSITIVE.items():
            for phrase in (*phrases, *(extra or {}).get(category, ())):
                words = _phrase(phrase)
                self._phrases[words] = category
                if len(words) > 1:
                    self._phrases[("".join(words),)] = category
        self.category_of = lru_cache(maxsize=4_096)(self._category_of)

    def _category_of(self, name: str) -> Category | None:
        """The category of a name, or None. The longest phrase in it decides, of those the last."""
        if len(name) > MAX_NAME_CHARS:
            return None
        words = tuple(map(_singular, words_of(name)))
        for harmless in _HARMLESS.intersection(_runs(words)):
            # Phrases may overlap: one may be gone with another.
            at = next((i for i in range(len(words)) if words[i : i + len(harmless)] == harmless), None)
            if at is not None:
                words = (*words[:at], "\0", *words[at + len(harmless) :])
        found = [run for run in _runs(words) if run in self._phrases]
        return self._phrases[max(found, key=lambda run: (len(run), run))] if found else None

    def names_in(self, text: str) -> list[str]:
        """The sensitive names in a literal: it is a name or a path itself, or a query in which names stand."""
        if _REST.fullmatch(text.strip()):
            return [text] if self.category_of(text) else []
        if not _QUERY.search(text):
            return []
        return [name for name in dict.fromkeys(_NAME_IN_TEXT.findall(text)) if self.category_of(name)]


_HARMLESS: Final = frozenset(map(_phrase, HARMLESS))
_TOOLS: Final = {kind: frozenset(map(_phrase, phrases)) for kind, phrases in TOOLS.items()}


@lru_cache(maxsize=4_096)
def kinds_of(tool: str) -> frozenset[Kind]:
    """What a tool is, by its name. Where it reads, a noun of sending is only what it reads."""
    words = tuple(map(_singular, words_of(tool)))
    runs = _runs(words)
    kinds = {kind for kind, phrases in _TOOLS.items() if phrases & runs}
    if {"gives", "takes"} <= kinds:
        takes = [run for run in runs if run in _TOOLS["takes"]]
        first_gives = min(i for i, word in enumerate(words) if (word,) in _TOOLS["gives"] or word in ("look", "export"))
        if all(run[0] in _NOUNS and words.index(run[0]) > first_gives for run in takes):
            kinds.discard("takes")
    # "all" after a verb of one thing still is all of it.
    return frozenset(kinds)


def has_phrase(name: str, phrase: str) -> bool:
    """Whether the words of a name have this phrase in a row."""
    return _phrase(phrase) in _runs(_phrase(name))


@lru_cache(maxsize=4_096)
def asks_for_amount(key: str) -> bool:
    """Whether a key says how much is wanted; the whole key is compared: a credit limit is no limit."""
    return " ".join(words_of(key)) in LIMIT_KEYS


@lru_cache(maxsize=4_096)
def is_operator_key(key: str) -> bool:
    """Whether "*" under this key is a sign and not "everything"."""
    return " ".join(words_of(key)) in OPERATOR_KEYS
