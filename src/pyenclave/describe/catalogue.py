"""Tools as a model needs to know them: name, words, arguments and result as JSON Schemas.

A tool is a Python callable (its hints and its docstring), a type that pydantic knows, a JSON Schema of the arguments,
or a ToolDeclaration made by whoever has one, such as another protocol's catalogue.
"""

from __future__ import annotations

import inspect
import re
import warnings
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, Final

from pydantic import PydanticInvalidForJsonSchema, PydanticUserError, TypeAdapter
from pydantic.json_schema import PydanticJsonSchemaWarning

from ..arguments.schemas import adapter_of
from ..errors import ConfigError

JsonSchema = Mapping[str, Any]

_ANYTHING: Final[JsonSchema] = MappingProxyType({})
# A line of a docstring's section "Args:", as Google's style has it: name, perhaps a type in brackets, words.
_ARGUMENT: Final = re.compile(r"\s*\*{0,2}(\w+)\s*(?:\([^)]*\))?:\s*(.+)")
_SECTION: Final = re.compile(r"(Args|Arguments|Parameters|Returns|Raises|Yields|Examples?|Notes?):\s*$")


@dataclass(frozen=True)
class ToolDeclaration:
    """One tool. `arguments` is the JSON Schema of its one argument, an object; `result` None where nobody said."""

    name: str
    description: str = ""
    arguments: JsonSchema = field(default_factory=lambda: {"type": "object", "properties": {}})
    result: JsonSchema | None = None

    @property
    def summary(self) -> str:
        """The first sentence of the description, in one line."""
        line = " ".join(self.description.split())
        sentence = re.match(r".+?[.!?](?=\s|$)", line)
        return sentence.group() if sentence else line


def declare(name: str, tool: Any) -> ToolDeclaration:
    """The declaration of a tool. Raises ConfigError for what is none."""
    if isinstance(tool, ToolDeclaration):
        return replace(tool, name=name)
    if isinstance(tool, Mapping):
        return ToolDeclaration(name, str(tool.get("description", "")), tool)
    if isinstance(tool, type) or not callable(tool):
        return _of_type(name, tool)
    return _of_function(name, tool)


def catalogue_of(tools: Mapping[str, Any], schemas: Mapping[str, Any] | None = None) -> tuple[ToolDeclaration, ...]:
    """The declarations of all tools, by name. A schema wins over hints; one without a tool is a tool of a handler's."""
    found = {name: declare(name, tool) for name, tool in tools.items()}
    for name, schema in (schemas or {}).items():
        given = declare(name, schema)
        known = found.get(name)
        if known is not None:
            given = replace(given, description=known.description or given.description, result=known.result)
        found[name] = given
    return tuple(found[name] for name in sorted(found))


def search(tools: Iterable[ToolDeclaration], query: str, limit: int = 10) -> list[ToolDeclaration]:
    """The tools that have most of the words of `query`, best first; a word in the name counts more than elsewhere.

    Words are taken apart as names are ("getUser" has "get" and "user") and match from their beginning. Without a
    word in common a tool is not found; an empty query finds nothing.
    """
    wanted = set(_words(query))
    scored = []
    for tool in tools:
        names, others = set(_words(tool.name)), set(_words(tool.description)) | _argument_words(tool)
        score = sum(3 * _has(names, word) + _has(others, word) for word in wanted)
        if score:
            scored.append((-score, tool.name, tool))
    return [tool for _, _, tool in sorted(scored, key=lambda row: row[:2])[:limit]]


def _of_type(name: str, given: Any) -> ToolDeclaration:
    try:
        schema = TypeAdapter(given).json_schema()
    except (PydanticUserError, PydanticInvalidForJsonSchema) as error:
        what = str(error).splitlines()[0]
        raise ConfigError(
            f"tool {name!r}: give a function, a pydantic model or a JSON Schema to declare it: {what}"
        ) from None
    return ToolDeclaration(name, str(schema.get("description", "")), schema)


def _of_function(name: str, function: Callable[..., Any]) -> ToolDeclaration:
    description, argument_words = _docstring(function)
    try:
        signature = inspect.signature(function)
    except (TypeError, ValueError):  # some built-ins have none
        return ToolDeclaration(name, description, {"type": "object"})
    properties: dict[str, Any] = {}
    required: list[str] = []
    definitions: dict[str, Any] = {}
    takes_more = False
    for parameter in signature.parameters.values():
        if parameter.kind in (parameter.VAR_POSITIONAL, parameter.POSITIONAL_ONLY):
            continue
        if parameter.kind is parameter.VAR_KEYWORD:
            takes_more = True
            continue
        schema = _schema_of(function, parameter.annotation, definitions)
        words = argument_words.get(parameter.name)
        if words and "description" not in schema:
            schema = {**schema, "description": words}
        if parameter.default is parameter.empty:
            required.append(parameter.name)
        elif _is_plain(parameter.default):
            schema = {**schema, "default": parameter.default}
        properties[parameter.name] = schema
    arguments: dict[str, Any] = {"type": "object", "properties": properties, "additionalProperties": takes_more}
    if required:
        arguments["required"] = required
    result = None
    if signature.return_annotation is not signature.empty:
        result = _schema_of(function, signature.return_annotation, definitions, mode="serialization")
    if definitions:
        arguments["$defs"] = definitions
        result = None if result is None else {**result, "$defs": definitions}
    return ToolDeclaration(name, description, arguments, result)


def _schema_of(function: Any, hint: Any, definitions: dict[str, Any], mode: Any = "validation") -> JsonSchema:
    """The JSON Schema of a hint, what it refers to moved to `definitions`. Anything, where there is no telling."""
    if hint in (inspect.Parameter.empty, Any, object):
        return _ANYTHING
    adapter = adapter_of(function, hint)
    if adapter is None:
        return _ANYTHING
    try:
        with warnings.catch_warnings():
            # A default that JSON cannot hold is left out; that is all these say.
            warnings.simplefilter("ignore", PydanticJsonSchemaWarning)
            schema = dict(adapter.json_schema(mode=mode))
    except (PydanticUserError, PydanticInvalidForJsonSchema):
        return _ANYTHING
    definitions.update(schema.pop("$defs", {}))
    return schema


def _docstring(function: Any) -> tuple[str, dict[str, str]]:
    """The words before the first section, and those of the section on arguments by name."""
    own = function if inspect.isroutine(function) or inspect.isclass(function) else type(function).__call__
    lines = (inspect.getdoc(own) or "").splitlines()
    words: list[str] = []
    arguments: dict[str, str] = {}
    section = ""
    for line in lines:
        heading = _SECTION.match(line)
        if heading:
            section = heading.group(1)
        elif not section:
            words.append(line)
        elif section in ("Args", "Arguments", "Parameters"):
            found = _ARGUMENT.match(line)
            if found:
                arguments[found.group(1)] = found.group(2).strip()
    return "\n".join(words).strip(), arguments


def _is_plain(value: object) -> bool:
    return value is None or isinstance(value, bool | int | float | str)


def _argument_words(tool: ToolDeclaration) -> set[str]:
    properties = tool.arguments.get("properties", {})
    found: set[str] = set()
    for name, schema in properties.items() if isinstance(properties, Mapping) else ():
        found.update(_words(name))
        if isinstance(schema, Mapping):
            found.update(_words(str(schema.get("description", ""))))
    return found


def _words(text: str) -> list[str]:
    apart = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", text)
    return [word.casefold() for word in re.findall(r"[^\W_]+", apart)]


def _has(words: set[str], wanted: str) -> bool:
    return any(word.startswith(wanted) for word in words)
