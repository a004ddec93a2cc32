"""The scorer `external-api`: a service is asked over HTTP. It is sent features, never code.

    POST endpoint, Authorization: Bearer <api_key>, {"features": {…}, "version": 1}  →  200, {"score": 0 to 100, …}

The answer is what answer.py accepts; anything else raises ScorerError. Asked again, after a wait that doubles, is what
may go better the next time: no connection, one that broke, 429, 5xx. `timeout_ms` is for all tries and waits together.
What comes back is hostile: redirects are not followed (features and key would go where nobody meant them to), packed
bodies are not unpacked, and reading ends at a size. Errors say what went wrong in words of ours; key, headers, query of
the endpoint and text of the service stand in none of them, nor does the library's exception hang on.
"""

from __future__ import annotations

import asyncio
import ipaddress
import json
import random
import re
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from ..errors import ConfigError
from .answer import read_answer
from .features import ExtractedFeatures
from .options import ExternalApiConfig, ScoringGateConfig
from .scorer import Score, ScorerError

if TYPE_CHECKING:
    import httpx

NAME: Final = "external-api"
# Of the request's form; raised with any change to what `ExtractedFeatures.to_plain` gives.
VERSION: Final = 1
# The largest answer that answer.py accepts has some 32 signals of 1 KB.
MAX_ANSWER_BYTES: Final = 65_536
# The n-th wait is between half and all of FIRST_WAIT_S * 2^n, at most LONGEST_WAIT_S: clients that failed together do
# not come back together.
FIRST_WAIT_S: Final = 0.1
LONGEST_WAIT_S: Final = 5.0

# RFC 9110 section 5.6.2 (names), 5.5 (values); a line break in either would begin another header.
_HEADER_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}")
_HEADER_VALUE: Final = re.compile(r"[\x21-\x7e](?:[\x20-\x7e\t]{0,4094}[\x21-\x7e])?")
_KEY: Final = re.compile(r"[\x21-\x7e]{1,4096}")
# The message's own framing, and what this module sets.
_RESERVED: Final = frozenset({
    "accept", "accept-encoding", "connection", "content-encoding", "content-length", "content-type", "expect", "host",
    "te", "trailer", "transfer-encoding", "upgrade",
})  # fmt: skip
_SECONDS: Final = re.compile(r"[0-9]{1,6}")


@dataclass(frozen=True, slots=True)
class _Failure:
    """A try that gave no answer. `retry_after_s` is what the service asked for."""

    reason: str
    may_go_better: bool
    retry_after_s: float = 0.0


class ExternalApiScorer:
    """Asks a service. Holds no connection between two scores, so that any loop, thread or forked copy can use it."""

    name = NAME

    def __init__(
        self,
        config: ExternalApiConfig,
        *,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        """Raises ConfigError if httpx is missing, or the endpoint, the key or a header is not to be used."""
        try:
            import httpx
        except ModuleNotFoundError:
            raise ConfigError(
                "the scorer external-api needs httpx; install it with: pip install 'pyenclave[external-api]'"
            ) from None
        self._httpx = httpx
        self._config = config
        self._headers = _headers(config)
        self._where = _checked_endpoint(config)
        self._is_https = config.endpoint.lower().startswith("https:")
        # Trusts nobody until `initialize` has read the certificates.
        self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self._has_certificates = not self._is_https
        self._sleep = sleep
        self._jitter = jitter

    def __repr__(self) -> str:
        return f"<ExternalApiScorer {self._where}>"

    async def initialize(self) -> None:
        """Nothing is sent; the certificates are read."""
        if not self._has_certificates:
            self._tls = await asyncio.to_thread(self._httpx.create_ssl_context)
            self._has_certificates = True

    async def dispose(self) -> None:
        """Nothing is held."""

    async def score(self, features: ExtractedFeatures) -> Score:
        """What the service says. Raises ScorerError."""
        await self.initialize()
        body = json.dumps({"features": features.to_plain(), "version": VERSION}, allow_nan=False).encode()
        try:
            async with asyncio.timeout(self._config.timeout_ms / 1_000):
                answer = await self._ask(body)
        except TimeoutError:
            answer = _Failure(f"did not answer within {self._config.timeout_ms} ms", False)
        if isinstance(answer, _Failure):
            raise ScorerError(f"external-api: {self._where} {answer.reason}")
        return answer

    async def _ask(self, body: bytes) -> Score | _Failure:
        """The score, or the failure of the last try."""
        retry = 0
        # The environment may name a proxy: one sees through https only that there is a connection, but all of http.
        async with self._httpx.AsyncClient(
            verify=self._tls, trust_env=self._is_https, follow_redirects=False, timeout=None
        ) as client:
            while True:
                answer = await self._try(client, body)
                if isinstance(answer, Score) or not answer.may_go_better or retry == self._config.retries:
                    return answer
                wait = min(FIRST_WAIT_S * 2**retry, LONGEST_WAIT_S) * (0.5 + self._jitter() / 2)
                await self._sleep(max(wait, answer.retry_after_s))
                retry += 1

    async def _try(self, client: httpx.AsyncClient, body: bytes) -> Score | _Failure:
        try:
            async with client.stream("POST", self._config.endpoint, content=body, headers=self._headers) as response:
                refusal = _refusal(response)
                return refusal or _read(await _bounded(response))
        except self._httpx.TransportError as error:
            # The exception holds the request and so the key: only its kind goes on.
            return _Failure(f"could not be asked ({type(error).__name__})", True)
        except self._httpx.HTTPError as error:
            return _Failure(f"could not be asked ({type(error).__name__})", False)


def make_scorer(config: ScoringGateConfig) -> ExternalApiScorer:
    """The scorer of these options. Raises ConfigError."""
    if config.external_api is None:
        raise ConfigError("the scorer external-api needs external_api={'endpoint': 'https://…'}")
    return ExternalApiScorer(config.external_api)


def _checked_endpoint(config: ExternalApiConfig) -> str:
    """Scheme and host of the endpoint, for people. Raises ConfigError where key and features would not be safe."""
    parts = urlsplit(config.endpoint)
    where = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
    if "@" in parts.netloc:
        raise ConfigError(f"external_api.endpoint: {where} has a user name in it; give the key as api_key")
    if re.search(r"[\x00-\x20\x7f\\]", config.endpoint):
        raise ConfigError("external_api.endpoint: white space, control characters and backslashes do not belong in it")
    if parts.scheme != "https" and not (config.allow_plain_http or _is_loopback(parts.hostname or "")):
        raise ConfigError(
            f"external_api.endpoint: {where} would be asked without encryption; use https, or say "
            "allow_plain_http=True if the way there is safe"
        )
    return where


def _is_loopback(host: str) -> bool:
    """This machine: RFC 6761 section 6.3 for the name; other spellings of the addresses are not taken for one."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _headers(config: ExternalApiConfig) -> dict[str, str]:
    given = {name.lower(): value for name, value in config.headers.items()}
    for name, value in given.items():
        if not _HEADER_NAME.fullmatch(name) or not _HEADER_VALUE.fullmatch(value):
            raise ConfigError("external_api.headers: a name or value is no text of printable ASCII characters")
        if name in _RESERVED:
            raise ConfigError(f"external_api.headers: {name} is set by the scorer; leave it out")
    if config.api_key is not None:
        key = config.api_key.get_secret_value()
        if not _KEY.fullmatch(key):
            raise ConfigError("external_api.api_key: a key is printable ASCII without blanks; was a line break read?")
        if "authorization" in given:
            raise ConfigError("external_api: both api_key and a header authorization are given; keep one of the two")
        given["authorization"] = f"Bearer {key}"
    # identity: nothing to unpack, so nothing unpacks to gigabytes.
    return given | {
        "accept": "application/json", "accept-encoding": "identity", "content-type": "application/json",
    }  # fmt: skip


def _refusal(response: httpx.Response) -> _Failure | None:
    """Why the body is not worth reading, if it is not."""
    status = response.status_code
    if status == 429 or status >= 500:
        after = response.headers.get("retry-after", "")
        return _Failure(f"answered {status}", True, float(after) if _SECONDS.fullmatch(after) else 0.0)
    if status != 200:
        return _Failure(f"answered {status}" + (", a redirect: not followed" if 300 <= status < 400 else ""), False)
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        return _Failure("answered with something else than application/json", False)
    if response.headers.get("content-encoding", "identity").lower() != "identity":
        return _Failure("answered with a packed body, though asked not to", False)
    return None


async def _bounded(response: httpx.Response) -> bytes | None:
    """The body; None as soon as it is too large, whatever its length claims to be."""
    body = bytearray()
    async for part in response.aiter_raw():
        body += part
        if len(body) > MAX_ANSWER_BYTES:
            return None
    return bytes(body)


def _read(body: bytes | None) -> Score | _Failure:
    if body is None:
        return _Failure(f"answered with more than {MAX_ANSWER_BYTES} bytes", False)
    try:
        data = json.loads(body.decode("utf-8"), object_pairs_hook=_object, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        return _Failure("answered with something that is no JSON", False)
    try:
        return read_answer(data, NAME)
    except ScorerError as error:
        return _Failure(f"answered wrongly: {error}", False)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a name stands twice")  # two readers would read two answers
    return found


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is no JSON")
