"""What a run needs, and so must succeed behind every lock: without these the others would prove nothing."""

from __future__ import annotations

import os
import time

from ...guest.lockdown.descriptors import SOCKET
from ..stage import Stage
from ._act import Acts

NEEDED = Acts("needed")

NEEDED("do nothing")(lambda stage: None)
NEEDED("get memory")(lambda stage: len(bytearray(8_000_000)))
NEEDED("give memory back and get more")(lambda stage: [len(bytearray(n * 1_000_000)) for n in range(1, 6)])
NEEDED("ask for the time")(lambda stage: (time.monotonic(), time.time(), time.process_time()))
NEEDED("write to its socket")(lambda stage: os.write(SOCKET, b" "))


@NEEDED("raise and catch")
def raise_and_catch(stage: Stage) -> None:
    try:
        raise ValueError
    except ValueError:
        return
