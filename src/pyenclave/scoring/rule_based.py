"""The scorer rule-based: the sum of the signals of behaviour section 7, each by its rule. Microseconds, no I/O."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from ..source import Position
from .features import Category, ExtractedFeatures, ToolCall
from .intents import INTENTS
from .options import ScoringGateConfig
from .scorer import MAX_POSITIONS, MAX_SCORE, CustomRule, RiskSignal, Score, ScorerError
from .vocabulary import kinds_of

NAME: Final = "rule-based"

_SENSITIVE_BASE: Final = 35
_SENSITIVE_POINTS: Final[Mapping[Category, int]] = {
    "authentication": 20, "financial": 20, "pii": 15, "internal": 10,
}  # fmt: skip
_SENSITIVE_FURTHER: Final = 5
_SENSITIVE_MOST: Final = 60
# A limit over so much → points; the first that holds counts.
_LIMITS: Final = ((1_000_000, 40), (100_000, 35), (10_000, 25))
_EXTREME: Final = 1_000_000
_LOOP_PER_TOOL, _LOOP_PER_NESTING, _LOOP_OVER_RESULT, _LOOP_MOST = 25, 10, 15, 50
_EXFIL: Final = 50
_WILDCARD, _EXTREME_POINTS = 20, 30
_DYNAMIC, _DYNAMIC_MOST = 20, 40
_BULK, _BULK_MOST = 15, 30


def make_scorer(config: ScoringGateConfig) -> RuleBased:
    """The scorer with the custom rules of the options."""
    given = config.custom_rules
    return RuleBased({}, given) if isinstance(given, tuple) else RuleBased(given)


class RuleBased:
    """Sums up signals. `points` by id replace what a signal would add; 0 leaves it out."""

    name = NAME

    def __init__(self, points: Mapping[str, int] | None = None, rules: Iterable[CustomRule] = ()) -> None:
        self._points = points or {}
        self._rules = tuple(rules)

    async def initialize(self) -> None:
        """Nothing to load."""

    async def score(self, features: ExtractedFeatures) -> Score:
        """Raises ScorerError where a rule of the user's fails."""
        return self.judge(features)

    async def dispose(self) -> None:
        """Nothing to let go of."""

    def judge(self, features: ExtractedFeatures) -> Score:
        """`score` for plain callers."""
        found = [signal for rule in (*RULES, *INTENTS) if (signal := rule(features)) is not None]
        found += self._own(features)
        signals = tuple(signal for each in found if (signal := self._weighed(each)) is not None)
        return Score(min(sum(signal.score for signal in signals), MAX_SCORE), signals, NAME)

    def _own(self, features: ExtractedFeatures) -> list[RiskSignal]:
        found = []
        for rule in self._rules:
            name = getattr(rule, "__name__", type(rule).__name__)
            try:
                signal = rule(features)
            except Exception as error:
                raise ScorerError(f"custom_rules: {name} raised {type(error).__name__}") from error
            if isinstance(signal, RiskSignal):
                found.append(signal)
            elif signal is not None:
                raise ScorerError(f"custom_rules: {name} gave {type(signal).__name__}; it must give RiskSignal or None")
        return found

    def _weighed(self, signal: RiskSignal) -> RiskSignal | None:
        points = self._points.get(signal.id)
        if points is None:
            return signal
        return RiskSignal(signal.id, points, signal.description, signal.positions) if points else None


def sensitive_field(features: ExtractedFeatures) -> RiskSignal | None:
    """A sensitive field is read or passed."""
    fields = features.sensitive_fields
    if not fields:
        return None
    categories = dict.fromkeys(field.category for field in fields)
    points = _SENSITIVE_BASE + sum(_SENSITIVE_POINTS[category] for category in categories)
    points += _SENSITIVE_FURTHER * (len(fields) - 1)
    names = _listed(field.name for field in fields)
    return _signal(
        "SENSITIVE_FIELD",
        min(points, _SENSITIVE_MOST),
        f"sensitive fields are read or passed ({', '.join(categories)}): {names}",
        (field.position for field in fields),
    )


def excessive_limit(features: ExtractedFeatures) -> RiskSignal | None:
    """A limit-like argument is over 10 000."""
    largest = max((limit for call in features.calls for limit in call.limits), default=0.0)
    points = next((points for least, points in _LIMITS if largest > least), None)
    if points is None:
        return None
    places = (call.position for call in features.calls if any(limit > _LIMITS[-1][0] for limit in call.limits))
    return _signal("EXCESSIVE_LIMIT", points, f"{largest:,.0f} results are asked for at once", places)


def wildcard_query(features: ExtractedFeatures) -> RiskSignal | None:
    """Everything is asked for: `*`, `**` or `%` as an argument, or a query without arguments."""
    found = [
        call
        for call in features.calls
        if call.takes_all or (not call.has_arguments and any("query" in kinds_of(name) for name in call.names))
    ]
    return _of_calls("WILDCARD_QUERY", _WILDCARD, "everything is asked for, without a filter", found)


def loop_tool_call(features: ExtractedFeatures) -> RiskSignal | None:
    """A tool is called in a loop or in a callback that runs for each element."""
    looped = [call for call in features.calls if call.loop_depth]
    if not looped:
        return None
    tools = {call.names for call in looped}
    points = _LOOP_PER_TOOL * len(tools) + _LOOP_PER_NESTING * (max(call.loop_depth for call in looped) - 1)
    over = any(call.over_tool_result for call in looped)
    points += _LOOP_OVER_RESULT if over else 0
    words = "for each element of what a tool returned" if over else "in a loop"
    return _of_calls("LOOP_TOOL_CALL", min(points, _LOOP_MOST), f"{_tools(looped)} called {words}", looped)


def exfil_pattern(features: ExtractedFeatures) -> RiskSignal | None:
    """What a reading tool returned flows to a sending tool, or a sending tool is called after a reading one.

    A tool of unknown name may be either where data flows; the mere order of calls says nothing of it.
    """
    calls = features.calls
    reads = [not call.names or _any_is(call, "gives") for call in calls]
    sends = [_any_is(call, "takes") for call in calls]
    found: dict[int, int] = {}
    first_read = next((i for i, call in enumerate(calls) if _any_is(call, "gives")), None)
    looped_read = next((i for i, call in enumerate(calls) if call.loop_depth and _any_is(call, "gives")), None)
    for index, call in enumerate(calls):
        if not sends[index] and call.names:
            continue
        source = next((i for i in call.sources if reads[i]), None)
        if source is None and sends[index]:
            if first_read is not None and first_read < index:
                source = first_read
            elif call.loop_depth and looped_read is not None and looped_read != index:
                source = looped_read
        if source is not None:
            found[index] = source
    if not found:
        return None
    sink, source = next(iter(found.items()))
    flows = source in calls[sink].sources
    what = "flows to" if flows else "was read before"
    places = [place for sink, source in found.items() for place in (calls[source].position, calls[sink].position)]
    words = f"data of {_tools([calls[source]])} {what} {_tools([calls[sink]])}"
    return _signal("EXFIL_PATTERN", _EXFIL, words, places)


def extreme_value(features: ExtractedFeatures) -> RiskSignal | None:
    """A number over a million is passed."""
    found = [call for call in features.calls if any(abs(number) > _EXTREME for number in call.numbers)]
    return _of_calls("EXTREME_VALUE", _EXTREME_POINTS, "a number over 1,000,000 is passed", found)


def dynamic_tool(features: ExtractedFeatures) -> RiskSignal | None:
    """The text does not show which tool is called."""
    found = [call for call in features.calls if call.name is None]
    points = min(_DYNAMIC * len(found), _DYNAMIC_MOST)
    words = "the text does not show which tool is called"
    if not features.is_complete:
        words += "; the script is too intricate to follow"
    return _of_calls("DYNAMIC_TOOL", points, words, found)


def bulk_operation(features: ExtractedFeatures) -> RiskSignal | None:
    """The name of a tool says that it does many things at once."""
    names = [name for name in features.tool_names if "bulk" in kinds_of(name)]
    found = [call for call in features.calls if set(names) & set(call.names)]
    return _of_calls("BULK_OPERATION", min(_BULK * len(names), _BULK_MOST), f"{_listed(names)} acts in bulk", found)


Judge = Callable[[ExtractedFeatures], RiskSignal | None]
# In the order of the table in the behaviour, which is that of signals in a score.
RULES: Final[tuple[Judge, ...]] = (
    sensitive_field, excessive_limit, wildcard_query, loop_tool_call, exfil_pattern, extreme_value, dynamic_tool,
    bulk_operation,
)  # fmt: skip


def _any_is(call: ToolCall, kind: str) -> bool:
    return any(kind in kinds_of(name) for name in call.names)


def _of_calls(id: str, points: int, description: str, calls: list[ToolCall]) -> RiskSignal | None:
    return _signal(id, points, description, (call.position for call in calls)) if calls else None


def _signal(id: str, points: int, description: str, positions: Iterable[Position]) -> RiskSignal:
    return RiskSignal(id, points, description, tuple(dict.fromkeys(positions))[:MAX_POSITIONS])


def _tools(calls: list[ToolCall]) -> str:
    names = dict.fromkeys("/".join(call.names) or "an unknown tool" for call in calls)
    return _listed(names)


def _listed(names: Iterable[str], most: int = 5) -> str:
    """Names as words; control characters of a hostile script's do not get through."""
    shown = ["".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in name[:60]) for name in names]
    return ", ".join(shown[:most]) + (f" and {len(shown) - most} more" if len(shown) > most else "")
