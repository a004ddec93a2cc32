"""The tables a case's head is made of, and what each of them must say.

Whether a whole file is a case, `case` decides; here every field has its type and its bounds.
"""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from ..findings import Layer
from ..levels import Preset, SecurityLevel
from .recipe import MAX_RECIPE_CHARACTERS, Part, size_of

Kind = Literal["attack", "benign"]


def _one_of(enum: type[Preset] | type[SecurityLevel]) -> AfterValidator:
    def known(name: str) -> str:
        if name not in set(enum):
            raise ValueError(f"{name!r} is not one of {', '.join(enum)}")
        return name

    return AfterValidator(known)


def _listed(raw: object) -> object:
    return (raw,) if isinstance(raw, str) else tuple(raw) if isinstance(raw, list) else raw


def _layer(raw: object) -> object:
    return Layer(raw) if isinstance(raw, str) else raw


_Text = Annotated[str, Field(min_length=1)]
_Texts = Annotated[tuple[_Text, ...], BeforeValidator(_listed)]
_Presets = Annotated[tuple[Annotated[str, _one_of(Preset)], ...], BeforeValidator(_listed), Field(min_length=1)]
_Levels = Annotated[tuple[Annotated[str, _one_of(SecurityLevel)], ...], BeforeValidator(_listed), Field(min_length=1)]
_LayerName = Annotated[Layer, BeforeValidator(_layer)]


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class _Stating(_Table):
    """A table that may state a value, in TOML or as JSON text."""

    value: Any = None
    value_json: str | None = None

    @model_validator(mode="after")
    def _one_value(self) -> Self:
        if self.value is not None and self.value_json is not None:
            raise ValueError("state value or value_json, not both")
        if self.value_json is not None:
            json.loads(self.value_json)
        return self

    @property
    def states_value(self) -> bool:
        """Whether a value is stated at all; TOML has no null, so None means absent."""
        return self.value is not None or self.value_json is not None

    @property
    def stated_value(self) -> Any:
        """The value as plain data."""
        return self.value if self.value_json is None else json.loads(self.value_json)


class Throws(_Table):
    """The error a benign script ends with, because its author meant it to."""

    code: _Text = "RUNTIME_ERROR"
    name: _Text | None = None
    message: _Text | None = None


class Expect(_Stating):
    """What must happen. `within_ms` is wall clock from handing the script in to holding the result.

    `host_mib` is how far the host's own memory may grow meanwhile, at its peak.
    """

    stopped_by: _LayerName | None = None
    code: _Text | None = None
    name: _Text | None = None
    id: _Text | None = None  # of what refused an operation
    throws: Throws | None = None
    message: _Text | None = None
    truncated: bool | None = None
    within_ms: Annotated[int, Field(gt=0)] | None = None
    host_mib: Annotated[int, Field(gt=0)] | None = None

    def check(self, kind: Kind) -> None:
        """Raises ValueError when the table does not say what a case of this kind must say."""
        if kind == "benign":
            if any(stated is not None for stated in (self.stopped_by, self.code, self.name, self.message, self.id)):
                raise ValueError("a benign case states value, value_json or throws; stopped_by is for attacks")
            if self.states_value == (self.throws is not None):
                raise ValueError("a benign case states exactly one of value, value_json, throws")
        else:
            if self.stopped_by is None:
                raise ValueError("an attack states stopped_by")
            if self.throws is not None:
                raise ValueError("throws is for benign cases; an attack states code and name")
            if self.states_value == (self.code is not None):
                raise ValueError("an attack states exactly one of code, value, value_json")
            if self.code is None and (self.name is not None or self.message is not None):
                raise ValueError("name and message go with code")
            if self.id is not None and self.code != "OPERATION_BLOCKED":
                raise ValueError("id goes with the code OPERATION_BLOCKED")


# What a control run can show, beside a value.
SEEN = ("canary", "calls", "hangs", "crash", "memory", "pending", "bytes", "throws")


class Control(_Stating):
    """What the attack does where nothing of ours is in its way; exactly one thing is stated.

    `on` says what stands unprotected: `engine` (the text in a strict function of a bare engine with a naive
    callTool), `sloppy` (the same, not strict), `pasted` (the text pasted between the lines of our own wrapper,
    helpers in scope), `guarded` (pasted, with guards put in by regular expressions and a halt that is an exception),
    `checked` (the engine, behind a list of forbidden words), `drawn` (the text as the eye sees it, then the text as it
    is, each in the engine: the value is the list of what both came to), `boundless` (the engine's own limit of stack
    off), `unlocked` (a program in a guest's place without a lock, before a host that believes all it hears),
    `parser` (Esprima alone), `read` (the kinds of the nodes that Esprima alone sees, as the value) or `walk`
    (Esprima, then a recursive walk). `script` is run in place of the case's own where the unguarded layer is best shown
    by a naive one, written out.
    """

    on: Literal[
        "engine", "sloppy", "pasted", "guarded", "checked", "drawn", "boundless", "parser", "read", "walk", "unlocked"
    ] = "engine"
    canary: Literal[True] | None = None
    calls: Annotated[int, Field(gt=0)] | None = None
    hangs: Literal[True] | None = None
    crash: Literal[True] | None = None
    memory: Literal[True] | None = None
    pending: Literal[True] | None = None
    bytes: Annotated[int, Field(gt=0)] | None = None
    throws: _Text | None = None
    script: _Text | None = None

    @model_validator(mode="after")
    def _one_statement(self) -> Self:
        stated = [name for name in SEEN if getattr(self, name) is not None]
        if len(stated) + self.states_value != 1:
            raise ValueError(f"state exactly one of {', '.join(SEEN)}, value, value_json")
        return self


class Head(_Table):
    """The head of a case file, field by field as in the module's docstring."""

    title: _Text
    why: _Text
    refs: _Texts = ()
    preset: _Presets = ("agentscript",)
    level: _Levels = ("STRICT",)
    tools: dict[str, Any] | str = Field(default_factory=dict)
    runs: Annotated[int, Field(ge=1, le=10)] = 1
    before: Annotated[_Texts, Field(max_length=10)] = ()
    options: dict[str, Any] = Field(default_factory=dict)
    generate: Annotated[tuple[Part, ...], BeforeValidator(_listed)] | None = None
    expect: Expect
    under: dict[Annotated[str, _one_of(Preset)], Expect] = Field(default_factory=dict)
    peeled: dict[str, Expect] = Field(default_factory=dict)
    control: Control | None = None

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        for preset in self.under:
            if preset not in self.preset:
                raise ValueError(f"under.{preset}: the case is not run under this preset")
        for layer in self.peeled:
            Layer(layer)
        if self.generate is not None and size_of(self.generate) > MAX_RECIPE_CHARACTERS:
            raise ValueError(f"generate: more than {MAX_RECIPE_CHARACTERS} characters")
        return self
