"""Namespaces of one's own, in which a plain user has rights that are root's elsewhere: user_namespaces(7)."""

from __future__ import annotations

import os

from .. import raw

MOUNT = 0x0002_0000
NAMES = 0x0400_0000
USER = 0x1000_0000
NETWORK = 0x4000_0000


def enter(kind: int) -> None:
    """Enter a new namespace of a kind; for a plain user within a new user namespace. Raises OSError."""
    raw.call("unshare", kind if os.geteuid() == 0 else kind | USER)
