"""Functions that a script must call, or may call only so often.

Refuses
    REQUIRED_FUNCTION_NOT_CALLED: a script without a call of a function that the policy requires: `require_call_tool`
    asks for one call of callTool. FUNCTION_CALLED_TOO_MANY_TIMES: more calls in the text than the policy allows.

Why
    A script that should have asked a tool and answers from the air is wrong, however well it runs. And one that writes
    the same call a hundred times should have been a loop, or was made to exhaust something.

Leaves to others
    How often a call runs: the tool budget of the run counts that. Calls under another name count where the name is a
    constant. Nothing is required unless the policy says so.

References
    ECMA-262 sec-function-calls.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..source import Span
from ..syntax import nodes
from ..syntax.nodes import Node
from .rule import Inspection, Watch

CODES = ("FUNCTION_CALLED_TOO_MANY_TIMES", "REQUIRED_FUNCTION_NOT_CALLED")


def watch(inspection: Inspection) -> Watch:
    wanted = {count.function: count for count in inspection.policy.settings.call_counts}
    if not wanted:
        return Watch()
    called: Counter[str] = Counter()

    def call(node: nodes.CallExpression, _ancestors: Sequence[Node]) -> None:
        target = inspection.constants.resolved(node.callee)
        if not isinstance(target, nodes.Identifier) or target.name not in wanted or not inspection.is_free(target):
            return
        called[target.name] += 1
        most = wanted[target.name].most
        if most is not None and called[target.name] == most + 1:
            inspection.report(
                "FUNCTION_CALLED_TOO_MANY_TIMES",
                node,
                f"{target.name} is called more than {most} times",
                "Call it in a loop, or less often.",
            )

    def finish() -> None:
        for name, count in wanted.items():
            if called[name] < count.least:
                times = "once" if count.least == 1 else f"{count.least} times"
                inspection.report(
                    "REQUIRED_FUNCTION_NOT_CALLED",
                    Span(0, 0),
                    f"the script has to call {name} at least {times}, and calls it {called[name]} times",
                    f"Use {name} to get what the script answers with.",
                )

    return Watch({nodes.CallExpression: call}, finish=finish)
