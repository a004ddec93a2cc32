"""The acts: what a guest must not be able to do, one function each, and the little that it must.

An act raises OSError when the kernel refuses. One that has to prepare what a guest would never have is a generator:
what precedes its `yield` is done without locks. An act whose name is here is part of the self-test of every machine;
what a machine cannot do even without locks comes out as inconclusive.
"""

from __future__ import annotations

from ._act import Act
from .descriptors import DESCRIPTORS
from .files import FILES
from .kernel import KERNEL
from .limits import LIMITS
from .memory import MEMORY
from .needed import NEEDED
from .processes import PROCESSES
from .sockets import SOCKETS

__all__ = ["FORBIDDEN", "NEEDED", "Act"]

FORBIDDEN: tuple[Act, ...] = (*FILES, *DESCRIPTORS, *SOCKETS, *PROCESSES, *KERNEL, *LIMITS, *MEMORY)
