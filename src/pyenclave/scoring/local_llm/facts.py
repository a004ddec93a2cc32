"""What the classifier is told besides the vector: facts of the features, and the points that each rule gives them.

With the points the classifier learns how far each rule is to be believed, and for which wording. They are the rules as
they ship: `custom_rules` belong to the scorer rule-based.
"""

from __future__ import annotations

from math import log10
from typing import Final

from ..features import CATEGORIES, ExtractedFeatures
from ..intent_summary import commands_destruction, destroys, goes_out, touches_secrets
from ..intents import INTENTS
from ..rule_based import RULES
from ..scorer import MAX_SCORE

# The order of what `facts` returns; the file of weights repeats it.
NAMES: Final = (
    "results_go_out", "results_go_on", "calls_in_loops", "loops_over_results", "loops_over_own", "takes_all",
    "hidden_names", "limit", "destroys", "commands_destruction", "touches_secrets", *CATEGORIES, "fan_out",
    "over_bounds", "all_rules", *(rule.__name__ for rule in (*RULES, *INTENTS)),
)  # fmt: skip


def facts(features: ExtractedFeatures) -> tuple[float, ...]:
    """Numbers from 0 to 1, in the order of NAMES."""
    calls = features.calls
    signals = [rule(features) for rule in (*RULES, *INTENTS)]
    points = [0.0 if signal is None else signal.score / MAX_SCORE for signal in signals]
    found = {field.category for field in features.sensitive_fields}
    return (
        float(any(call.sources and goes_out(call) for call in calls)),
        float(any(call.sources for call in calls)),
        float(any(call.loop_depth for call in calls)),
        float(any(call.over_tool_result for call in calls)),
        float(any(call.loop_depth and not call.over_tool_result for call in calls)),
        float(any(call.takes_all for call in calls)),
        float(any(not call.names for call in calls)),
        _magnitude(max((limit for call in calls for limit in call.limits), default=0.0)),
        float(any(map(destroys, calls))),
        float(any(map(commands_destruction, calls))),
        float(any(map(touches_secrets, calls))),
        *(float(category in found) for category in CATEGORIES),
        _magnitude(features.fan_out),
        float(not features.is_complete),
        min(sum(points), 1.0),
        *points,
    )


def _magnitude(number: float) -> float:
    """0 for nothing, 1 for a million and more."""
    return min(log10(max(number, 1.0)) / 6, 1.0)
