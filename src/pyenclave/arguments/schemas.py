"""Schemas of tools: pydantic types, JSON Schemas and the type hints of Python functions.

Arguments are validated and converted ("5" for an int, an ISO text for a datetime), as pydantic does outside its strict
mode. What is wrong is told in words for whoever wrote the script: the field and the reason, no value of ours.
"""

from __future__ import annotations

import inspect
import logging
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, Protocol

from pydantic import PydanticUserError, TypeAdapter, ValidationError

from ..errors import ConfigError

_LOG = logging.getLogger("pyenclave")
_MAX_FAULTS: Final = 5
_MAX_REASON_CHARS: Final = 200
# Kinds of faults whose words are those of a validator of the caller's own.
_OWN_WORDS: Final = frozenset({"value_error", "assertion_error"})


class InvalidArguments(Exception):
    """Raised when arguments do not fit a tool's schema. `public` says it without words of the caller's validators."""

    def __init__(self, message: str, public: str) -> None:
        super().__init__(message)
        self.public = public


class Schema(Protocol):
    """Checks the arguments of one tool. Raises InvalidArguments."""

    def __call__(self, args: dict[str, Any]) -> dict[str, Any]:
        """The arguments as the tool is to get them."""


def schema_for(tool: str, given: Any) -> Schema:
    """The schema that `tool_schemas` names for a tool: a type that pydantic knows, or a JSON Schema as a dict.

    Raises ConfigError where it is neither.
    """
    if isinstance(given, Mapping):
        return _json_schema(tool, given)
    try:
        adapter: TypeAdapter[Any] = TypeAdapter(given)
    except PydanticUserError as error:
        what = str(error).splitlines()[0]
        raise ConfigError(f"tool_schemas.{tool}: give a pydantic model or a JSON Schema as a dict: {what}") from None

    def check(args: dict[str, Any]) -> dict[str, Any]:
        try:
            value = adapter.validate_python(args)
        except ValidationError as error:
            raise _invalid(_faults(error)) from None
        plain = adapter.dump_python(value)
        if not isinstance(plain, dict):
            raise InvalidArguments("the schema of this tool makes no object of its arguments", "the schema is broken")
        return plain

    return check


def hints_of(function: Callable[..., Any]) -> Schema | None:
    """The type hints of a function as a schema, or None if it has none that say something.

    A hint that cannot be resolved, or that pydantic does not know, lets its argument pass as it is; the log says so.
    """
    try:
        signature = inspect.signature(function)
    except (TypeError, ValueError):  # some built-ins have none
        return None
    adapters: dict[str, TypeAdapter[Any]] = {}
    rest: TypeAdapter[Any] | None = None
    for parameter in signature.parameters.values():
        if parameter.annotation in (parameter.empty, Any, object) or parameter.kind is parameter.VAR_POSITIONAL:
            continue
        adapter = adapter_of(function, parameter.annotation, parameter.name)
        if adapter is None:
            continue
        if parameter.kind is parameter.VAR_KEYWORD:
            rest = adapter
        else:
            adapters[parameter.name] = adapter
    if not adapters and rest is None:
        return None

    def check(args: dict[str, Any]) -> dict[str, Any]:
        checked = {}
        faults: list[_Fault] = []
        for name, value in args.items():
            adapter = adapters.get(name) or (rest if name not in signature.parameters else None)
            if adapter is None:
                checked[name] = value
                continue
            try:
                checked[name] = adapter.validate_python(value)
            except ValidationError as error:
                faults += _faults(error, name)
        if faults:
            raise _invalid(faults)
        return checked

    return check


def adapter_of(function: Callable[..., Any], hint: Any, what: str = "a value") -> TypeAdapter[Any] | None:
    """The type that a hint of the function's says; None, and a line in the log, if it says none that pydantic knows."""
    try:
        if isinstance(hint, str):
            where = function if inspect.isroutine(function) else type(function).__call__
            namespace = getattr(inspect.unwrap(where), "__globals__", {})
            # typing resolves names in hints; there is no public function of it for one parameter.
            holder = type("_Hint", (), {"__annotations__": {"hint": hint}})
            hint = inspect.get_annotations(holder, globals=namespace, eval_str=True)["hint"]
        return TypeAdapter(hint)
    except (PydanticUserError, NameError, AttributeError, TypeError, SyntaxError) as error:
        _LOG.warning(
            "the hint of %s for %s cannot be used (%s); the argument is passed as it is",
            getattr(function, "__qualname__", type(function).__name__),
            what,
            str(error).splitlines()[0],
        )
        return None


class _Fault:
    """What is wrong with one field."""

    def __init__(self, place: Iterable[str | int], reason: str, *, is_ours: bool = True) -> None:
        self.where = ".".join(str(part) for part in place)[:_MAX_REASON_CHARS] or "the arguments"
        self.reason = reason[:_MAX_REASON_CHARS]
        self.public = self.reason if is_ours else "is not accepted"


def _invalid(faults: list[_Fault]) -> InvalidArguments:
    more = f" (and {len(faults) - _MAX_FAULTS} more)" if len(faults) > _MAX_FAULTS else ""
    shown = faults[:_MAX_FAULTS]
    return InvalidArguments(
        "wrong arguments: " + "; ".join(f"{fault.where} {fault.reason}" for fault in shown) + more,
        "wrong arguments: " + "; ".join(f"{fault.where} {fault.public}" for fault in shown) + more,
    )


def _faults(error: ValidationError, *above: str) -> list[_Fault]:
    return [
        _Fault(
            (*above, *item["loc"]),
            _PHRASES.get(item["type"]) or item["msg"].removeprefix("Input ").removeprefix("Value error, "),
            is_ours=item["type"] not in _OWN_WORDS,
        )
        for item in error.errors(include_url=False, include_context=False, include_input=False)
    ]


# Where pydantic's words speak of Python.
_PHRASES: Final = {
    "missing": "is missing",
    "extra_forbidden": "is not an argument of this tool",
    "none_required": "should be null",
    "dict_type": "should be an object",
    "model_type": "should be an object",
    "model_attributes_type": "should be an object",
    "dataclass_type": "should be an object",
    "list_type": "should be an array",
    "tuple_type": "should be an array",
    "set_type": "should be an array",
    "bool_type": "should be true or false",
    "bool_parsing": "should be true or false",
}


def _json_schema(tool: str, given: Mapping[str, Any]) -> Schema:
    try:
        import jsonschema
        import referencing
    except ImportError:
        raise ConfigError(
            f"tool_schemas.{tool}: JSON Schemas need the package jsonschema: pip install 'pyenclave[schemas]'"
        ) from None
    kind = jsonschema.validators.validator_for(given, default=jsonschema.Draft202012Validator)
    try:
        kind.check_schema(dict(given))
    except jsonschema.SchemaError as error:
        raise ConfigError(f"tool_schemas.{tool} is no JSON Schema: {error.json_path}: {error.message}") from None
    # With a registry of its own it looks nothing up in the network.
    validator = kind(dict(given), registry=referencing.Registry(), format_checker=kind.FORMAT_CHECKER)

    def check(args: dict[str, Any]) -> dict[str, Any]:
        try:
            errors = sorted(validator.iter_errors(args), key=lambda error: error.json_path)
        except referencing.exceptions.Unresolvable as error:
            _LOG.warning("the schema of the tool %s refers to what is not in it: %s", tool, error)
            raise InvalidArguments("the schema of this tool is broken", "the schema of this tool is broken") from None
        if errors:
            raise _invalid([_Fault(error.absolute_path, f": {error.message}") for error in errors])
        return args

    return check
