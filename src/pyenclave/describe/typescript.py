"""JSON Schemas as TypeScript types, in the words that a model reads best.

Descriptions and schemas may come from elsewhere (another server's catalogue): words are cut, freed of control
characters, and cannot end the comment they stand in; a type that is too deep or too long is `unknown`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from .catalogue import ToolDeclaration

_IDENTIFIER: Final = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*\Z")
_MAX_COMMENT_CHARS: Final = 300
# A schema may refer to itself through a hundred others; what is deeper is `unknown`.
_MAX_DEPTH: Final = 12
# Of one type: more would crowd out all other tools.
_MAX_TYPE_CHARS: Final = 10_000
_MAX_JSON_DEPTH: Final = 100
_MAX_JSON_MEMBERS: Final = 100_000
_NAMES: Final = {
    "string": "string",
    "number": "number",
    "integer": "number",
    "boolean": "boolean",
    "null": "null",
}
_FACTS: Final = {
    "format": "format {}",
    "pattern": "matches {}",
    "minimum": "at least {}",
    "exclusiveMinimum": "more than {}",
    "maximum": "at most {}",
    "exclusiveMaximum": "less than {}",
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
    "default": "default {}",
}


def declarations(tools: Sequence[ToolDeclaration], *, comments: bool = True) -> str:
    """`declare const tools: {…}` with a method for each tool, nested by the dots of their names; "" without tools."""
    if not tools:
        return ""
    writer = _Writer(comments)
    tree = _Namespace()
    for tool in tools:
        tree.add(tool.name.split(".", _MAX_DEPTH), tool)
    body = "\n".join(tree.lines(writer, "  "))
    types = [f"type {name} = {text};" for name, text in writer.named.items()]
    return "\n".join([*types, "declare const tools: {", body, "};"])


def comment(text: str) -> str:
    """Text as it can stand in a comment: one line, without control characters, without an end of the comment."""
    line = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    if len(line) > _MAX_COMMENT_CHARS:
        line = line[: _MAX_COMMENT_CHARS - 1] + "…"
    return line.replace("*/", "* /").replace("```", "'''")


class _Namespace:
    """Tools below one part of a name. A name may be a tool and a namespace at once."""

    def __init__(self) -> None:
        self.parts: dict[str, _Namespace] = {}
        self.tool: ToolDeclaration | None = None

    def add(self, parts: list[str], tool: ToolDeclaration) -> None:
        place = self
        for part in parts:
            place = place.parts.setdefault(part, _Namespace())
        place.tool = tool

    def lines(self, writer: _Writer, indent: str) -> Iterator[str]:
        for part, below in self.parts.items():
            name = part if _IDENTIFIER.match(part) else _quoted(part)
            if not below.parts:
                yield from writer.method(below.tool, name, indent)
                continue
            yield f"{indent}{name}: {{"
            if below.tool is not None:
                yield from writer.method(below.tool, "", indent + "  ")
            yield from below.lines(writer, indent + "  ")
            yield f"{indent}}};"


class _Writer:
    """Writes the types of one text. `named`: those that several places refer to, by name."""

    def __init__(self, comments: bool) -> None:
        self._comments = comments
        self.named: dict[str, str] = {}
        # Two tools may each have a model of one name: id of the definition → the name it got.
        self._given: dict[str, str] = {}

    def method(self, tool: ToolDeclaration | None, name: str, indent: str) -> Iterator[str]:
        if tool is None:
            return
        words = comment(tool.description)
        if self._comments and words:
            yield f"{indent}/** {words} */"
        schema = tool.arguments
        taken = _short(self.type_of(schema, schema, indent))
        mark = "" if schema.get("required") else "?"
        given = "unknown" if tool.result is None else _short(self.type_of(tool.result, tool.result, indent))
        takes_none = schema.get("properties") == {} and not schema.get("additionalProperties")
        arguments = "" if takes_none else f"args{mark}: {taken}"
        yield f"{indent}{name}({arguments}): Promise<{given}>;"

    def type_of(self, schema: Any, root: Mapping[str, Any], indent: str, depth: int = 0) -> str:
        """The type of a schema; `root` is the schema that its references are looked up in."""
        if schema is False:
            return "never"
        if not isinstance(schema, Mapping) or depth > _MAX_DEPTH:
            return "unknown"
        if isinstance(schema.get("$ref"), str):
            return self._reference(schema["$ref"], root, depth)
        if "const" in schema:
            return _literal(schema["const"])
        if isinstance(schema.get("enum"), Sequence):
            return " | ".join(dict.fromkeys(_literal(value) for value in schema["enum"])) or "never"
        for key, sign in (("anyOf", " | "), ("oneOf", " | "), ("allOf", " & ")):
            parts = schema.get(key)
            if isinstance(parts, Sequence) and parts:
                return sign.join(dict.fromkeys(self.type_of(part, root, indent, depth + 1) for part in parts))
        kind = schema.get("type")
        if isinstance(kind, Sequence) and not isinstance(kind, str):
            each = ({**schema, "type": one} for one in kind)
            return " | ".join(dict.fromkeys(self.type_of(part, root, indent, depth + 1) for part in each))
        if kind == "array" or "prefixItems" in schema:
            return self._array(schema, root, indent, depth)
        if kind == "object" or "properties" in schema:
            return self._object(schema, root, indent, depth)
        return _NAMES.get(str(kind), "unknown")

    def _array(self, schema: Mapping[str, Any], root: Mapping[str, Any], indent: str, depth: int) -> str:
        fixed = schema.get("prefixItems")
        if isinstance(fixed, Sequence):
            return "[" + ", ".join(self.type_of(part, root, indent, depth + 1) for part in fixed) + "]"
        item = self.type_of(schema.get("items"), root, indent, depth + 1)
        return f"({item})[]" if re.search(r" [|&] ", item) and not item.startswith("{") else f"{item}[]"

    def _object(self, schema: Mapping[str, Any], root: Mapping[str, Any], indent: str, depth: int) -> str:
        properties = schema.get("properties")
        more = schema.get("additionalProperties")
        if not isinstance(properties, Mapping) or not properties:
            value = self.type_of(more, root, indent, depth + 1) if isinstance(more, Mapping) and more else "unknown"
            return "{}" if more is False else f"Record<string, {value}>"
        required = schema.get("required")
        needed = required if isinstance(required, list | tuple) else ()
        inner = indent + "  "
        lines = []
        for name, part in properties.items():
            words = self._words(part)
            if words:
                lines.append(f"{inner}/** {words} */")
            key = name if _IDENTIFIER.match(name) else _quoted(name)
            mark = "" if name in needed else "?"
            lines.append(f"{inner}{key}{mark}: {self.type_of(part, root, inner, depth + 1)};")
        if more:
            value = self.type_of(more, root, inner, depth + 1) if isinstance(more, Mapping) else "unknown"
            lines.append(f"{inner}[key: string]: {value};")
        if any("/**" in line for line in lines) or sum(map(len, lines)) > 100:
            return "{\n" + "\n".join(lines) + f"\n{indent}}}"
        return "{ " + " ".join(line.strip() for line in lines).removesuffix(";") + " }"

    def _words(self, schema: Any) -> str:
        if not self._comments or not isinstance(schema, Mapping):
            return ""
        facts = [
            words.format(fact)
            for key, words in _FACTS.items()
            if schema.get(key) is not None and (fact := _json(schema[key])) is not None
        ]
        said = str(schema.get("description", "")).strip()
        return comment("; ".join([*([said.rstrip(".")] if said else []), *facts]))

    def _reference(self, reference: str, root: Mapping[str, Any], depth: int) -> str:
        """The name of a type that the schema defines; it is written once, however often it is referred to."""
        place: Any = root
        if not reference.startswith("#/"):
            return "unknown"
        for part in reference.removeprefix("#/").split("/"):
            place = place.get(part.replace("~1", "/").replace("~0", "~")) if isinstance(place, Mapping) else None
        if not isinstance(place, Mapping):
            return "unknown"
        key = _json(place)
        if key is None:
            return "unknown"
        if key not in self._given:
            stem = re.sub(r"[^A-Za-z0-9_$]", "", reference.rpartition("/")[2]) or "T"
            stem = stem if _IDENTIFIER.match(stem) else f"T{stem}"
            name, number = stem, 2
            while name in self.named:
                name, number = f"{stem}{number}", number + 1
            self._given[key] = name
            self.named[name] = ""  # its place, should it refer to itself
            self.named[name] = _short(self.type_of(place, root, "", depth + 1))
        return self._given[key]


def _literal(value: object) -> str:
    if isinstance(value, str):
        return _quoted(value)
    return json.dumps(value) if value is None or isinstance(value, int | float) else "unknown"


def _quoted(text: str) -> str:
    """A string literal; what does not print, or turns the direction of text, is escaped."""
    written = json.dumps(text, ensure_ascii=False)
    return written if written.isprintable() else json.dumps(text)


def _json(value: object) -> str | None:
    """The same text for the same data; None where it is too deep to be told, or contains itself."""
    if _is_deep(value):
        return None
    return json.dumps(value, sort_keys=True, default=str)


def _is_deep(value: object) -> bool:
    """Whether it has more levels than `_MAX_JSON_DEPTH`; the interpreter's own limit is not ours to rely on."""
    level = [value]
    for _ in range(_MAX_JSON_DEPTH):
        level = [
            member
            for each in level
            if isinstance(each, Mapping | list | tuple)
            for member in (each.values() if isinstance(each, Mapping) else each)
        ]
        if not level:
            return False
        if len(level) > _MAX_JSON_MEMBERS:
            return True  # one that holds itself twice would double with each level
    return True


def _short(written: str) -> str:
    return written if len(written) <= _MAX_TYPE_CHARS else "unknown"
