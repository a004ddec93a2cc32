"""Templates: engine contexts whose prelude has run, one per preset and level. A guest is a copy of one."""

from __future__ import annotations

import gc

from ..guest import rehearsal
from ..guest.engine import Engine
from ..guest.prelude import Prelude

# From its eighth call on CPython runs a function by specialised instructions, which are made and written once.
_REHEARSALS = 10


class Templates:
    """Built when first asked for, kept for the life of the spawner."""

    def __init__(self, js_runtime: str) -> None:
        """Read the prelude's files. Raises OSError or ValueError if the folder is not what it should be."""
        self._prelude = Prelude(js_runtime)
        self._engines: dict[str, Engine] = {}

    def get(self, name: str) -> Engine:
        """The template of a name as `SpawnerConfig` has it.

        Raises LookupError for an unknown name, RuntimeError if its prelude fails.
        """
        engine = self._engines.get(name)
        if engine is None:
            engine = self.make(name.partition("/")[2].partition("/")[0], self._prelude.text(name))
            self._engines[name] = engine
            # What was just made is shared with guests; collecting it would write to every page of it.
            gc.freeze()
        return engine

    def make(self, level: str, prelude: str) -> Engine:
        """A new template. It has walked the path of a run, so that guests inherit filled caches."""
        engine = Engine(level, prelude)
        for _ in range(_REHEARSALS):
            rehearsal.walk(engine)
        engine.settle()
        return engine
