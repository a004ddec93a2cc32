"""Who calls whom: enters functions, copies them for their callers, and finds the calls of tools."""

from __future__ import annotations

from typing import Any, Final

from ..features import MAX_CALLS
from .builtins import KNOWN_METHODS, call_builtin, call_known
from .graph import Graph, Statement, shifted
from .values import OPAQUE, TOOL, Call, Function, Invocation, Known, Site, Value

# Copied cells per cell of the script, and for short ones.
_COPIES_PER_CELL: Final = 3
_COPIES: Final = 3_000
_DEEPEST_CALLS: Final = 24
# Of asking who is called by nobody; functions that built-ins call back nest no deeper.
_ROUNDS: Final = 16


class Solver(Graph):
    """Cells of one script. `run` once; then `masks`, `values`, `invocations` and `calls` are final."""

    def __init__(self, cell_count: int, statements: list[Statement], defined: frozenset[str]) -> None:
        super().__init__(cell_count, statements, defined)
        self.invocations: list[Invocation] = []
        # After `run`: what `texts` has found out of cells.
        self.texts: dict[int, tuple[str, ...] | None] = {}
        self._copies = _COPIES + _COPIES_PER_CELL * cell_count

    def run(self) -> None:
        """Apply all statements; then what is called and known to nobody is a built-in."""
        self.apply(self._statements)
        self.drain()
        for round_number in range(_ROUNDS):
            pending = [call for call in self.calls if not call.linked and not call.is_builtin]
            if not pending or self.steps_left < 0:
                break
            # Who calls whom is known better after what is plainly built in has called back.
            ready = [call for call in pending if call.key in KNOWN_METHODS and call.key not in self.defined]
            ready = ready or [call for call in pending if call.key is not None]
            for call in pending if round_number == _ROUNDS - 1 or not ready else ready:
                call.is_builtin = True
                call_builtin(self, call)
            self.drain()
        self.is_complete &= all(call.linked or call.is_builtin for call in self.calls)

    def argument(self, call: Call, index: int) -> Value:
        """What a call passes as its argument of that index."""
        if call.spread is None or index < call.spread:
            return call.args[index] if index < len(call.args) else None
        found = self.cell()
        # Exact where what is spread comes last, which is nearly always.
        exact = str(index - call.spread) if call.spread == len(call.args) - 1 else None
        for value in call.args[call.spread :]:
            self.load(found, value, exact)
            if exact is None:
                self.flow(found, value)
        return found

    def argument_count(self, call: Call) -> int:
        return len(call.args) if call.spread is None else max(len(call.args), call.spread + 2)

    def link(self, call: Call, value: Any) -> None:
        if value in call.linked:
            return
        if value is TOOL:
            call.linked.add(value)
            self._invoke(call)
        elif isinstance(value, Function):
            call.linked.add(value)
            self._enter(call, value)
        elif isinstance(value, Known) and value is not OPAQUE:
            call.linked.add(value)
            call_known(self, call, value)
        elif isinstance(value, Site) and call.is_new:
            # A class: what it makes has what it has.
            call.linked.add(value)
            self.add(call.result, value)
            made = self.field(value, "constructor")
            self.call(Call(made, call.args, self.cell(), call.span, call.owner, call.loops, spread=call.spread))

    def _invoke(self, call: Call) -> None:
        sink = self.cell()
        found = Invocation(call, self.argument(call, 0), self.argument(call, 1), sink)
        for value in (found.name, found.argument):
            self.deep(sink, value)
        index = min(len(self.invocations), MAX_CALLS - 1)
        self.invocations.append(found)
        self.new_site(call.result)
        self._taint(call.result, 1 << index)

    def _enter(self, call: Call, function: Function) -> None:
        if function.entries and self._may_copy(call, function):
            function = self._copy_of(function)
        function.entries.append(call)
        for index, parameter in enumerate(function.params):
            self.flow(parameter, self.argument(call, index))
        site = None
        for index in range(len(function.params) if function.rest is not None else 0, self.argument_count(call)):
            value = self.argument(call, index)
            if function.rest is not None:
                site = site or self.new_site(function.rest, is_array=True)
                key = None if call.spread is not None and index > call.spread + 1 else str(index - len(function.params))
                self.flow(self.field(site, key, is_written=True), value)
        self.flow(call.result, function.returned)
        if call.is_new:
            self.new_site(call.result)
        for value in call.args:
            self.flow(function.arguments, value)

    def _may_copy(self, call: Call, function: Function) -> bool:
        if function.cells[1] - function.cells[0] > self._copies:
            if function.calls_tools:
                self.is_complete = False
            return False
        owner, template = call.owner, function.template or function
        for _ in range(_DEEPEST_CALLS):
            if owner is None:
                return True
            if (owner.template or owner) is template:
                return False
            owner = owner.entries[0].owner if owner.entries else owner.parent
        return False

    def _copy_of(self, function: Function) -> Function:
        low, high = function.cells
        self._copies -= high - low + 20
        delta = len(self.masks) - low
        self.masks.extend([0] * (high - low))
        shifts = ((low, high, delta), *function.shifts)
        copy = shifted(function, shifts)
        start, end = function.statements
        statements = self._statements[start:end]
        # Functions made in the copy are the copy's own.
        copies = {s[2]: shifted(s[2], shifts) for s in statements if s[0] == "function"}
        copies[function.template or function] = copy
        self.apply(statements, shifts, copies)
        return copy
