"""Files and paths: open, make, list, look at, change, remove."""

from __future__ import annotations

import os

from ._act import Acts

FILES = Acts("files")

FILES("open a file")(lambda stage: os.open("/etc/passwd", os.O_RDONLY))
FILES("open a device")(lambda stage: os.open("/dev/null", os.O_RDWR))
FILES("open its own memory")(lambda stage: os.open("/proc/self/mem", os.O_RDWR))
FILES("read its environment")(lambda stage: os.open("/proc/self/environ", os.O_RDONLY))
FILES("read its memory map")(lambda stage: os.open("/proc/self/maps", os.O_RDONLY))
FILES("read the host's environment")(lambda stage: os.open(f"/proc/{stage.host_pid}/environ", os.O_RDONLY))
FILES("read the host's command line")(lambda stage: os.open(f"/proc/{stage.host_pid}/cmdline", os.O_RDONLY))
FILES("write a file")(lambda stage: os.open(stage.victim, os.O_WRONLY | os.O_APPEND))
FILES("make a file")(lambda stage: os.open(stage.path("new"), os.O_WRONLY | os.O_CREAT))
FILES("make a file in shared memory")(
    lambda stage: os.open("/dev/shm", os.O_TMPFILE | os.O_RDWR, 0o600),
)
FILES("truncate a file")(lambda stage: os.truncate(stage.victim, 4))
FILES("list a directory")(lambda stage: os.listdir("/"))
FILES("list the processes")(lambda stage: os.listdir("/proc"))
FILES("stat a path")(lambda stage: os.stat("/etc/passwd"))
FILES("stat a file system")(lambda stage: os.statvfs("/"))
FILES("ask whether a path exists")(lambda stage: os.access("/etc", os.F_OK) or 1 / 0)
FILES("follow a link")(lambda stage: os.readlink("/proc/self/exe"))
FILES("make a directory")(lambda stage: os.mkdir(stage.path("directory")))
FILES("remove a directory")(lambda stage: os.rmdir(stage.path("old")))
FILES("rename a file")(lambda stage: os.rename(stage.path("name"), stage.path("renamed")))
FILES("make a link")(lambda stage: os.link(stage.victim, stage.path("link")))
FILES("make a symbolic link")(lambda stage: os.symlink("/", stage.path("symlink")))
FILES("make a named pipe")(lambda stage: os.mkfifo(stage.path("pipe")))
FILES("remove a file")(lambda stage: os.unlink(stage.path("name")))
FILES("change the directory")(lambda stage: os.chdir("/"))
FILES("ask for the directory")(lambda stage: os.getcwd())
FILES("change a mode")(lambda stage: os.chmod(stage.victim, 0o666))
FILES("change an owner")(lambda stage: os.chown(stage.victim, -1, -1))
FILES("change a time")(lambda stage: os.utime(stage.path("name")))
