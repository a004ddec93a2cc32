"""What every set of options shares: both spellings of a name, no unknown names, mistakes told as ConfigError."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError, model_validator
from pydantic.alias_generators import to_camel

from .errors import ConfigError

# Other spellings that the original or the behaviour names, by model field.
_SYNONYMS = {
    "validate": "validation",
    "scoring": "scoring_gate",
    "max_message_size_bytes": "max_message_bytes",
    "max_console_output_bytes": "max_console_bytes",
}
_REMEDIES = {
    "extra_forbidden": "no such option; see the options table of the README for the names this version has",
    "enum": "use one of the names listed",
}


class Options(BaseModel):
    """A frozen set of options that accepts both spellings and speaks of mistakes as ConfigError."""

    model_config = ConfigDict(
        # Built with the first enclave: a program starts without.
        defer_build=True,
        frozen=True,
        extra="forbid",
        alias_generator=to_camel,
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )

    def __init__(self, **data: Any) -> None:
        try:
            super().__init__(**data)
        except ValidationError as error:
            raise ConfigError(_explain(type(self).__name__, error)) from None

    @model_validator(mode="before")
    @classmethod
    def _one_spelling(cls, data: Any) -> Any:
        return in_own_spelling(cls, data) if isinstance(data, Mapping) else data


def in_own_spelling(model: type[BaseModel], data: Mapping[str, Any]) -> dict[str, Any]:
    """`data` with every key in the model's own spelling; two spellings with different values are refused."""
    by_name = {to_camel(name): name for name in model.model_fields}
    by_name |= {name: name for name in model.model_fields}
    for synonym, name in _SYNONYMS.items():
        if name in model.model_fields:
            by_name |= {synonym: name, to_camel(synonym): name}
    found: dict[str, Any] = {}
    for key, value in data.items():
        name = by_name.get(key, key)
        if name in found and found[name] != value:
            raise ConfigError(f"option {name!r} is given twice, with different values; keep one of the two spellings")
        found[name] = value
    return found


def _explain(model: str, error: ValidationError) -> str:
    lines = []
    for item in error.errors():
        where = ".".join(str(part) for part in item["loc"]) or model
        lines.append(f"{where}: {item['msg']}" + _remedy(item["type"]))
    return "; ".join(lines)


def _remedy(kind: str) -> str:
    remedy = _REMEDIES.get(kind)
    return f" ({remedy})" if remedy else ""
