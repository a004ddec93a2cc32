"""JUnit XML, as build servers read it: one suite for each category, one case for each trial."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from xml.etree import ElementTree as ET

from ..outcome import Outcome

# All that XML 1.0 has no room for, escaped or not (https://www.w3.org/TR/xml/#charsets).
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def to_junit(outcomes: Sequence[Outcome]) -> str:
    """The report as XML 1.0, ASCII only; what XML cannot hold is written as \\u{…}."""
    root = ET.Element("testsuites", {"name": "pyenclave corpus", **_counts(outcomes)})
    by_suite = sorted(outcomes, key=_suite)
    for name, group in groupby(by_suite, key=_suite):
        members = list(group)
        suite = ET.SubElement(root, "testsuite", {"name": clean(name), **_counts(members)})
        for outcome in members:
            suite.append(_case(outcome))
    ET.indent(root)
    raw: bytes = ET.tostring(root, encoding="us-ascii", xml_declaration=True)
    return raw.decode("ascii") + "\n"


def clean(text: str) -> str:
    """The text with every character that XML cannot hold written out."""
    return _NOT_XML.sub(lambda found: f"\\u{{{ord(found[0]):x}}}", text)


def _suite(outcome: Outcome) -> str:
    kind = "attacks" if outcome.trial.case.kind == "attack" else "benign"
    return f"{kind}/{outcome.trial.case.category}"


def _case(outcome: Outcome) -> ET.Element:
    trial = outcome.trial
    element = ET.Element(
        "testcase", name=clean(trial.id), classname=clean(_suite(outcome)), time=_seconds(outcome.elapsed_ms)
    )
    if outcome.failed:
        kind = "failure" if outcome.fault is None else outcome.fault.value
        first = outcome.reasons[0] if outcome.reasons else kind
        failure = ET.SubElement(element, "failure", type=kind, message=clean(first))
        failure.text = clean("\n".join((trial.case.head.title, *outcome.reasons)))
    else:
        said = f"{outcome.verdict.value}: {outcome.observed.text}"
        ET.SubElement(element, "system-out").text = clean(f"{trial.case.head.title}\n{said}")
    return element


def _counts(outcomes: Sequence[Outcome]) -> dict[str, str]:
    return {
        "tests": str(len(outcomes)),
        "failures": str(sum(outcome.failed for outcome in outcomes)),
        "errors": "0",
        "skipped": "0",
        "time": _seconds(sum(outcome.elapsed_ms for outcome in outcomes)),
    }


def _seconds(milliseconds: float) -> str:
    return f"{milliseconds / 1_000:.3f}"
