"""What scripts did, for those who have to answer for it: one line of JSON for each event.

    with AuditLog("audit.jsonl") as log, Enclave(tools=tools, on_event=log) as enclave:
        ...

A line has `time` (UTC, when it was told), `run`, `event`, and the event's own fields. What a script passed to tools and
functions, what it wrote to its console and how a call failed is told by size and digest only: two calls with the same
arguments can be seen to be the same, what they were cannot be read. The digests are keyed with a key of the log's own,
for arguments are often few and guessable. `shows_values` has the values written out.

Lines are appended whole, each in one write, so that several processes may share a file; the file is readable by its
owner only. Nothing is kept back in this process; `syncs` has the system write it to disk at the end of each run.
Rotation is left to the system's tools: rename the file and make a new log.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import threading
from dataclasses import fields
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Final, Protocol, Self

from .errors import ConfigError
from .events import Event, Finished, current_run

# Fields that hold what a script said, or what was said about that: a message often repeats an argument.
_VALUES: Final = frozenset({"args", "text", "error", "message", "data"})
_DIGEST_BYTES = 16
_KEY_BYTES = 32


class TextFile(Protocol):
    """What a log can write to, beside a path: `sys.stderr`, an open text file."""

    def write(self, text: str, /) -> object:
        """Take a line."""

    def flush(self) -> object:
        """Pass it on."""


class AuditLog:
    """Writes events as JSON lines; to be given as `on_event`. Usable from any thread.

    `target` is a path, which is opened for appending, or an open text file, which stays the caller's to close. `key`
    makes digests comparable between logs; without one each log has its own. Raises ConfigError for a target of another
    kind and a key that is too long, OSError where the file cannot be opened or written to; in the midst of a run that
    is logged and the run goes on.
    """

    def __init__(
        self,
        target: str | os.PathLike[str] | TextFile,
        *,
        shows_values: bool = False,
        syncs: bool = False,
        key: bytes | None = None,
    ) -> None:
        if key is not None and not 0 < len(key) <= hashlib.blake2b.MAX_KEY_SIZE:
            raise ConfigError(f"key: must have 1 to {hashlib.blake2b.MAX_KEY_SIZE} bytes")
        self._shows_values = shows_values
        self._syncs = syncs
        self._key = key or secrets.token_bytes(_KEY_BYTES)
        self._lock = threading.Lock()
        self._descriptor: int | None = None
        self._file: TextFile | None = None
        if isinstance(target, str | os.PathLike):
            flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC
            self._descriptor = os.open(target, flags, 0o600)
        elif callable(getattr(target, "write", None)) and callable(getattr(target, "flush", None)):
            self._file = target
        else:
            raise ConfigError(f"target: must be a path or an open text file, not {type(target).__name__}")

    def __call__(self, event: Event) -> None:
        """Write one event. Raises OSError, and ValueError once closed."""
        line = json.dumps(self._told(event), ensure_ascii=True, separators=(",", ":")) + "\n"
        with self._lock:
            if self._file is not None:
                self._file.write(line)
                self._file.flush()
            elif self._descriptor is not None:
                _write(self._descriptor, line.encode("ascii"))
                if self._syncs and isinstance(event, Finished):
                    os.fsync(self._descriptor)
            else:
                raise ValueError("this audit log is closed")

    def close(self) -> None:
        """Close what was opened here. May be called more than once."""
        with self._lock:
            descriptor, self._descriptor, self._file = self._descriptor, None, None
        if descriptor is not None:
            os.close(descriptor)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _told(self, event: Event) -> dict[str, Any]:
        moment = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        told: dict[str, Any] = {"time": moment, "run": current_run(), "event": event.type}
        for field in fields(event):
            value = getattr(event, field.name)
            hides = field.name in _VALUES and value is not None and not self._shows_values
            told[field.name] = self._digest(value) if hides else value
        return told

    def _digest(self, value: Any) -> dict[str, Any]:
        """Size and keyed digest of a value as JSON, and the names of an object's members."""
        text = json.dumps(value, sort_keys=True, separators=(",", ":"), default=str).encode("ascii")
        digest = hashlib.blake2b(text, digest_size=_DIGEST_BYTES, key=self._key).hexdigest()
        keys = {"keys": sorted(value)} if isinstance(value, dict) else {}
        return {**keys, "bytes": len(text), "digest": digest}


def _write(descriptor: int, line: bytes) -> None:
    written = os.write(descriptor, line)
    while written < len(line):
        written += os.write(descriptor, line[written:])
