"""Asks the engine alone, with nothing of ours in its way: whose fault is it that a case fails?"""

from __future__ import annotations

import json

import _quickjs

from .loader import Case, given_error, given_value

_START = """
main().then((value) => { outcome = {value: JSON.stringify(value) ?? "null"}; },
            (error) => { outcome = {error: String(error)}; });
0
"""


def run_raw(case: Case) -> str:
    """What the bare engine gives for the program."""
    context = _quickjs.Context()
    try:
        context.eval(f'globalThis.main = async function () {{ "use strict";\n{case.program}\n}}; outcome = {{}}; 0')
    except _quickjs.JSException as refused:
        return given_error(str(refused).split("\n")[0])
    context.eval(_START)
    while context.execute_pending_job():
        pass
    outcome = json.loads(context.eval("JSON.stringify(outcome)"))
    if "value" in outcome:
        return given_value(json.loads(outcome["value"]))
    return given_error(outcome.get("error", "it did not end"))
