"""Memory: code that was not there at the fork, memory shared with others, more of it than the run's limit."""

from __future__ import annotations

import mmap
import os
from collections.abc import Iterator

from .. import raw
from ..stage import Stage
from ._act import Acts

MEMORY = Acts("memory")

_PROT_READ, _PROT_WRITE, _PROT_EXEC = 1, 2, 4
_MAP_PRIVATE = 2
_MADV_DONTNEED, _MADV_DOFORK = 4, 11
# mov eax, 20; int 0x80; ret: getpid by the gate of 32 bit programs, whose numbers are others.
_GETPID_BY_GATE = b"\xb8\x14\x00\x00\x00\xcd\x80\xc3"

MEMORY("map executable memory")(lambda stage: mmap.mmap(-1, 4_096, prot=mmap.PROT_READ | mmap.PROT_EXEC))
MEMORY("map memory to write and run")(
    lambda stage: mmap.mmap(-1, 4_096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
)
MEMORY("map shared memory")(lambda stage: mmap.mmap(-1, 4_096, flags=mmap.MAP_SHARED | mmap.MAP_ANONYMOUS))
MEMORY("map an inherited file")(
    lambda stage: raw.call("mmap", 0, 4_096, _PROT_READ, _MAP_PRIVATE, stage.inherited_file, 0)
)
MEMORY("make memory executable")(
    lambda stage: raw.call("mprotect", stage.page_address, os.sysconf("SC_PAGE_SIZE"), _PROT_READ | _PROT_EXEC)
)
MEMORY("protect memory")(
    lambda stage: raw.call("mprotect", stage.page_address, os.sysconf("SC_PAGE_SIZE"), _PROT_READ | _PROT_WRITE)
)
MEMORY("lock memory")(lambda stage: raw.call("mlock", stage.page_address, 4_096))
MEMORY("advise on memory")(lambda stage: raw.call("madvise", stage.page_address, 4_096, _MADV_DOFORK))
MEMORY("get more memory than its limit")(lambda stage: mmap.mmap(-1, 1 << 30, flags=mmap.MAP_PRIVATE))


if os.uname().machine == "x86_64":

    @MEMORY("call by the 32 bit gate")
    def call_by_the_gate(stage: Stage) -> Iterator[None]:
        page = mmap.mmap(-1, 4_096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
        page.write(_GETPID_BY_GATE)
        yield
        raw.jump(raw.address_of_page(page))
