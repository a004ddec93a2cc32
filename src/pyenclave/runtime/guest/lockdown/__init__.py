"""The locks of a guest, one small function each; a lock that cannot be set raises OSError and the guest exits.

    table        names, what each lock stops, which ones strict levels demand; pure data
    descriptors  everything closed but the guest's own socket
    privileges   capabilities, user and groups
    process      parent-death signal, no new privileges, not dumpable
    rlimits      the kernel's bounds on memory, processor time and the rest
    landlock     no file, no port, no signal to others
    seccomp      eleven system calls until the run, nine in it
    libc         the C library and the numbers of system calls

With the modules above, `libc` is the only user of ctypes. This module imports nothing.
"""
