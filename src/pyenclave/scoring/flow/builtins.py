"""What built-in functions do with what they are given, as far as flow is concerned.

A function that is not in these tables may do anything with its arguments but keep them: its result is made of them and
of the object it was called on, and functions among them are called with all of that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .values import ELEMENT, OPAQUE, PARALLEL, Call, Function, Known, Site, Value

if TYPE_CHECKING:
    from .solve import Solver

# Methods that call a function for each element.
ITERATING: Final = frozenset({
    "map", "forEach", "filter", "find", "findIndex", "findLast", "findLastIndex", "some", "every", "flatMap", "reduce",
    "reduceRight", "sort", "toSorted", "groupBy",
})  # fmt: skip
# Their answer is a truth, a place or a count, of which a script learns too little to count as the data.
WEAK: Final = frozenset({
    "includes", "indexOf", "lastIndexOf", "findIndex", "findLastIndex", "some", "every", "has", "hasOwn", "startsWith",
    "endsWith", "test", "forEach", "isArray", "isInteger", "isNaN", "isFinite", "localeCompare", "hasOwnProperty",
    "search", "delete", "clear",
})  # fmt: skip
# The object itself, or some of its elements in another array.
_SAME: Final = frozenset({
    "filter", "slice", "sort", "toSorted", "reverse", "toReversed", "concat", "splice", "toSpliced", "flat", "fill",
    "with", "values", "entries", "copyWithin", "valueOf", "freeze", "seal", "from", "flatMap", "finally", "catch",
    "then",
    "resolve", "all", "allSettled", "race", "any", "iterator", "fromEntries",
})  # fmt: skip
_ELEMENT: Final = frozenset(
    {"pop", "shift", "at", "get", "next", "find", "findLast", "any", "race", "values", "entries"}
)
# What is put into the object: index of the first argument that is.
_PUTS: Final = {"push": 0, "unshift": 0, "add": 0, "fill": 0, "set": 0, "splice": 2, "with": 1}
# Functions of Promise, Object, Array: what their first argument is to methods of others.
_ON_ARGUMENT: Final = frozenset({
    "all", "allSettled", "race", "any", "resolve", "from", "values", "entries", "freeze", "seal", "fromEntries",
    "groupBy",
})  # fmt: skip

KNOWN_METHODS: Final = ITERATING | WEAK | _SAME | _ELEMENT | _PUTS.keys()


def call_builtin(solver: Solver, call: Call) -> None:
    """A call of what is no function of the script."""
    key, receiver, result = call.key, call.receiver, call.result
    count = solver.argument_count(call)
    args = [solver.argument(call, index) for index in range(count)]
    if key == "assign" and args:
        solver.flow(result, args[0])
        for value in args[1:]:
            solver.apply([("spread", args[0], value)] if type(args[0]) is int else [])
        return
    if key in ("call", "apply", "bind") and receiver is not None:
        _call_through(solver, call, args)
        return
    if key in _ON_ARGUMENT and args and not _is_array_like(solver, receiver):
        receiver, args = args[0], args[1:]
    _call_back(solver, call, receiver, args)
    if key in _PUTS:
        for value in args[_PUTS[key] :]:
            solver.store(receiver, ELEMENT, value)
    solver.add(result, OPAQUE)
    if key in WEAK:
        return
    if key in _SAME:
        solver.flow(result, receiver)
        if key == "concat":
            for value in args:
                solver.flow(result, value)
                solver.load(result, value, None)
    if key in _ELEMENT or key in ("entries", "flat"):
        solver.load(result, receiver, None)
    if key == "next":
        step = solver.field(solver.new_site(result), "value", is_written=True)
        solver.load(step, receiver, None)
    if key in _SAME or key in _ELEMENT or key in _PUTS or key in ("map", "reduce", "reduceRight"):
        return
    for value in (receiver, *args):
        solver.deep(result, value)
    if type(call.callee) is int:
        solver.taint(result, call.callee)
    if call.key is None and not call.is_new:
        # Nobody knows what this is: a function that came as an argument of an unknown caller.
        for value in args:
            solver.deep(solver.lost, value)
        solver.taint(result, solver.lost)
    if call.is_new:
        site = solver.new_site(result, is_array=False)
        for value in args:
            # What it is made of: elements, or pairs of key and value.
            element = solver.cell()
            solver.load(element, value, None)
            held = solver.field(site, ELEMENT, is_written=True)
            solver.flow(held, element)
            solver.load(held, element, None)
        solver.taint(result, solver.lost)


def _is_array_like(solver: Solver, value: Value) -> bool:
    """Whether a method is called on data rather than on Promise, Object and the like."""
    return any(held is not OPAQUE for held in solver.held(value)) or solver.mask_of(value) != 0


def _call_through(solver: Solver, call: Call, args: list[Value]) -> None:
    """f.call(this, a, b), f.apply(this, [a, b]), f.bind(this, a)."""
    rest, spread = tuple(args[1:]), None
    if call.key == "apply":
        rest, spread = rest[:1], 0
    if call.key == "bind" and not rest:
        solver.flow(call.result, call.receiver)
        return
    through = Call(call.receiver, rest, call.result, call.span, call.owner, call.loops, spread=spread)
    solver.call(through)


def _call_back(solver: Solver, call: Call, receiver: Value, args: list[Value]) -> None:
    """Functions among the arguments are called with what the built-in has."""
    key = call.key
    if not any(_may_be_called(solver, value) for value in args):
        return
    element = solver.cell()
    solver.load(element, receiver, None)
    for index, value in enumerate(args):
        if type(value) is not int or not _may_be_called(solver, value):
            continue
        loops, returned = call.loops, solver.cell()
        passed: tuple[Value, ...]
        if key in ("reduce", "reduceRight"):
            if index == 0:
                for start in args[1:]:
                    solver.flow(call.result, start)
                if len(args) == 1:
                    solver.flow(call.result, element)
                solver.flow(call.result, returned)
            passed = (call.result, element, None, receiver)
        elif key in ITERATING:
            passed = (element, element if "sort" in str(key).lower() else None, receiver)
            if key in ("map", "flatMap"):
                site = solver.new_site(call.result, is_array=True)
                made = solver.field(site, ELEMENT, is_written=True)
                solver.flow(made, returned)
                if key == "flatMap":
                    solver.load(made, returned, None)
            elif key == "groupBy":
                solver.deep(call.result, returned)
        elif key in ("then", "catch", "finally"):
            passed = (receiver,) if key == "then" and index == 0 else (solver.lost,)
            solver.flow(call.result, returned)
        elif key in _PUTS:
            continue
        else:
            passed = tuple(solver.cell() for _ in range(3))
            for cell in passed:
                for other in (receiver, *args):
                    solver.deep(int(cell or 0), other)
                solver.taint(int(cell or 0), solver.lost)
            solver.deep(call.result, returned)
        if key in ITERATING or (key == "from" and index == 0):
            loops = (*loops, (receiver,))
        solver.call(_quiet(Call(value, passed, returned, call.span, call.owner, loops)))


def _may_be_called(solver: Solver, value: Value) -> bool:
    """Whether an argument is a function, as far as is known by now; what holds nothing yet may become one."""
    if type(value) is not int:
        return False
    held = solver.held(value)
    return not held or any(isinstance(each, Function | Known) and each is not OPAQUE for each in held)


def call_known(solver: Solver, call: Call, known: Known) -> None:
    """callTool is the solver's; here is parallel: functions of an array, or a function over an array."""
    if known is not PARALLEL:
        return
    items, second = solver.argument(call, 0), solver.argument(call, 1)
    element, returned = solver.cell(), solver.cell()
    solver.load(element, items, None)
    site = solver.new_site(call.result, is_array=True)
    solver.flow(solver.field(site, ELEMENT, is_written=True), returned)
    over = (*call.loops, (items,))
    solver.call(_quiet(Call(second, (element, None), returned, call.span, call.owner, over)))
    for held in solver.held(items):
        for key, cell in tuple(held.fields.items()) if isinstance(held, Site) else ():
            found = solver.field(site, key, is_written=True)
            solver.call(_quiet(Call(cell, (), found, call.span, call.owner, call.loops)))
    rest = solver.cell()
    solver.load(rest, items, ELEMENT)
    solver.call(_quiet(Call(rest, (), returned, call.span, call.owner, over)))


def _quiet(call: Call) -> Call:
    """A call that a built-in makes if what it was given is a function; if not, nothing is called."""
    call.is_builtin = True
    return call
