"""The guest: one process, one run, presumed hostile from the moment the script arrives.

    boot       the locks, one after the other, then READY
    turns      read, run, answer, end
    rehearsal  the path of a run walked once before there is a script
    engine     the only user of `_quickjs`
    prelude    the JavaScript that every context runs first, as one text
    outbox     what the engine can call: frames out, and the end
    lockdown   one small function per lock; the only user of ctypes
    statuses   how a guest exits

This module imports nothing, so that a guest loads only what it names.
"""
