"""Which platforms are refused, and that the refusal says what is missing and what to do."""

from __future__ import annotations

import pytest

from pyenclave.errors import ConfigError
from pyenclave.runtime.guest.lockdown.table import LOCKS
from pyenclave.runtime.spawner.platforms import PLATFORMS, require_platform


def test_linux_is_served_with_the_table_that_guests_are_locked_by() -> None:
    require_platform("linux")
    assert PLATFORMS["linux"].locks is LOCKS
    assert {name for name, platform in PLATFORMS.items() if not platform.lacks} == {"linux"}


@pytest.mark.parametrize("name", ["darwin", "win32"])
def test_a_platform_that_is_not_served_is_refused_with_everything_that_it_lacks(name: str) -> None:
    platform = PLATFORMS[name]
    with pytest.raises(ConfigError) as refused:
        require_platform(name)
    lacks = "; ".join(platform.lacks)
    remedy = platform.remedy[0].upper() + platform.remedy[1:]
    assert str(refused.value) == f"workers cannot be locked on {platform.title}. Missing: {lacks}. {remedy}"


def test_windows_is_pointed_to_wsl() -> None:
    with pytest.raises(
        ConfigError, match=r"Run this inside WSL 2 \(https://learn\.microsoft\.com/windows/wsl/install\)$"
    ):
        require_platform("win32")


def test_macos_has_a_table_of_its_own_without_the_locks_of_linux() -> None:
    names = {lock.name for lock in PLATFORMS["darwin"].locks}
    assert names == {"descriptors", "rlimits", "sandbox", "deny_attach", "identity"}
    assert not names & {"landlock", "seccomp"}


def test_an_unknown_platform_is_refused_by_its_name() -> None:
    with pytest.raises(ConfigError) as refused:
        require_platform("sunos5")
    assert str(refused.value).startswith("workers cannot be locked on sunos5, which this package does not know; ")
