"""Which sources are compiled in a process of their own, what that may cost, and what is said where it costs more."""

from __future__ import annotations

import sys
from typing import Final

from ..findings import Finding, Layer, Refusal
from ..pipeline import CompilePolicy
from ..scoring.features import MAX_PLAIN_CHARS
from ..source import Source
from ..syntax.deep_stack import STACK_BYTES

# Below it no text takes longer than some tens of milliseconds, and a process costs more than it saves.
LARGE_BYTES: Final = 16 * 1_024

# The slowest texts known take 11 µs of processor time and 300 bytes of memory per byte of source, ordinary ones 3 µs
# and 100 bytes (benchmarks/growth.py). So an honest script is far below, on a machine a few times slower too.
_CPU_MS: Final = 10_000
_CPU_MS_PER_KB: Final = 30
_MIB: Final = 1_024 * 1_024
_HEAP_BYTES: Final = 128 * _MIB
_HEAP_PER_BYTE: Final = 1_024
# A compiled text is at most some ten times its source, its map three times.
_REPLY_BYTES: Final = _MIB
_REPLY_PER_BYTE: Final = 32

# How much longer than its processor time a compile may take on a machine that has other things to do.
_WALL_FACTOR: Final = 3

COMPILE_TIMEOUT: Final = "COMPILE_TIMEOUT"
COMPILE_MEMORY: Final = "COMPILE_MEMORY"
CODES: Final = (COMPILE_TIMEOUT, COMPILE_MEMORY)
PAGE: Final = """Scripts that cost more to check than any honest script does.

Refuses
    COMPILE_TIMEOUT: a source above 16 KB whose check and compile took more than 10 s of processor time and 30 ms for
    each KB, or three times as long by the clock. COMPILE_MEMORY: one that needed more than 128 MiB and 1 KiB for each
    byte.

Why
    A text can be made to be slow or large for whoever reads it. Large sources are read in a locked process with limits
    of the kernel's, so that the host goes on meanwhile.

Leaves to others
    Small sources, which the limits of layer 0 hold by themselves. How long a script runs, to the runtime.

References
    CWE-400 (https://cwe.mitre.org/data/definitions/400.html).
"""


def needs_process(source: Source, policy: CompilePolicy) -> bool:
    """Whether the layers read this text in a process of their own.

    Not where Python rules of the user's are to see it, which cannot cross; nor where layer 0 refuses it unread.
    """
    if not policy.is_pure or sys.platform != "linux" or len(source.text) > policy.limits.input_bytes:
        return False
    size = size_of(source)
    return LARGE_BYTES < size <= policy.limits.input_bytes


def size_of(source: Source) -> int:
    """Bytes in UTF-8, surrogates counted as what they would take."""
    text = source.text
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


def cpu_ms(size: int) -> int:
    """Processor time for a source of `size` bytes."""
    return _CPU_MS + size * _CPU_MS_PER_KB // 1_024


def wall_ms(cpu: int) -> int:
    """Time by the clock for a compile that may use `cpu` milliseconds of processor time."""
    return _WALL_FACTOR * cpu


def heap_bytes(size: int) -> int:
    """What a process may map besides what it has at its fork."""
    return STACK_BYTES + _HEAP_BYTES + _HEAP_PER_BYTE * size


def reply_bytes(size: int) -> int:
    """How long a reply may be."""
    return _REPLY_BYTES + _REPLY_PER_BYTE * size + MAX_PLAIN_CHARS


def too_slow(size: int) -> Refusal:
    """The verdict on a source whose time was up."""
    seconds = cpu_ms(size) / 1_000
    return _refusal(COMPILE_TIMEOUT, f"checking the script took longer than {seconds:.1f} s of processor time")


def too_much(size: int) -> Refusal:
    """The verdict on a source that needed more memory than there is for it."""
    mib = (_HEAP_BYTES + _HEAP_PER_BYTE * size) // _MIB
    return _refusal(COMPILE_MEMORY, f"checking the script needed more than {mib} MiB of memory")


def _refusal(code: str, message: str) -> Refusal:
    hint = "Write a shorter or simpler script, and get large data from a tool instead of writing it into the script."
    return Refusal(Layer.PARSE, (Finding(code, message, Layer.PARSE, hint=hint),))
