"""The JavaScript that every context runs before any script, as one text per template.

`js_runtime/manifest.json` lists the files in their order, `js_runtime/permits.json` what each preset and level may
have. All of it is ours; only a template's name comes from outside, and it must be in the tables.
"""

from __future__ import annotations

import json
import os
from typing import Any

from ..wire.messages import FIXED_CLOCK, SIDECAR, VARIANTS

# In a preset's table of sets: what holds for levels that have no row of their own.
_ANY_LEVEL = "*"


class Prelude:
    """The files of one folder, read once, so that an upgrade under a running spawner mixes no versions."""

    def __init__(self, folder: str) -> None:
        """Read the folder. Raises OSError for a missing file, ValueError or LookupError for a broken table."""
        manifest = json.loads(_read(folder, "manifest.json"))
        self._core = [_read(folder, name) for name in manifest["core"]]
        self._optional = {key: _read(folder, name) for key, name in manifest["optional"].items()}
        self._variants = {key: _read(folder, name) for key, name in manifest["variants"].items()}
        self._permits: dict[str, Any] = json.loads(_read(folder, "permits.json"))

    def text(self, template: str) -> str:
        """The text for the template "preset/LEVEL" or "preset/LEVEL/now"; its value is the function `enter`.

        "/sidecar" may stand behind either.

        Raises LookupError for any other.
        """
        preset_name, _, rest = template.partition("/")
        level, slash, variant = rest.partition("/")
        if slash + variant not in VARIANTS:
            raise LookupError(f"there is no template {template!r}")
        preset = self._permits["presets"][preset_name]
        sets: list[str] = preset["sets"].get(level) or preset["sets"][_ANY_LEVEL]
        config = {
            "globals": [name for key in sets for name in self._permits["sets"][key]],
            "forbidden_keys": preset["forbidden_keys"],
            "tame_object": preset["tame_object"],
            "fixes_clock": variant.startswith(FIXED_CLOCK),
            **self._permits["levels"][level],
        }
        return "\n".join(
            (
                '(function () { "use strict";',
                "const host = globalThis.__host; delete globalThis.__host;",
                f"const config = {json.dumps(config)};",
                *self._core,
                # A set of globals that the engine does not have has a file that makes them.
                *(self._optional[key] for key in sets if key in self._optional),
                *((self._variants[SIDECAR],) if variant.endswith(SIDECAR) else ()),
                "return enter; })()",
            )
        )


def _read(folder: str, name: str) -> str:
    descriptor = os.open(f"{folder}/{name}", os.O_RDONLY | os.O_CLOEXEC)
    with os.fdopen(descriptor, encoding="utf-8") as file:
        return file.read()
