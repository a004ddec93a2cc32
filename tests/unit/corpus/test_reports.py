"""Reports of outcomes whose titles and sources are attacks: each form stays what it is."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest

from pyenclave.corpus.reports import WRITERS, Format
from pyenclave.corpus.reports.html import embedded, page_data, to_html
from pyenclave.corpus.reports.junit import clean, to_junit
from pyenclave.corpus.reports.markdown import depth_section, table, text, to_markdown
from tests.corpus.hostile_outcomes import HOSTILE, outcome, outcomes, peel


class Elements(HTMLParser):
    """The elements of a page in order, and the text of each script."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.scripts: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.opened.append(tag)
        assert not {"src", "href", "onerror"} & {name for name, _ in attrs}, "the page refers to nothing outside"

    def handle_data(self, data: str) -> None:
        if self.opened and self.opened[-1] == "script":
            self.scripts.append(data)


def test_no_text_of_a_case_becomes_an_element_of_the_page() -> None:
    hostile, plain = Elements(to_html(outcomes())), Elements(to_html((outcome("plain", "one"),)))
    assert hostile.opened == plain.opened
    assert hostile.scripts[1:] == plain.scripts[1:]


def test_the_control_that_a_careless_page_is_taken_over() -> None:
    page = f"<script type='application/json'>{json.dumps([HOSTILE[0]])}</script>"
    assert Elements(page).opened == ["script", "script"]


def test_the_page_carries_every_text_as_it_is() -> None:
    data = json.loads(Elements(to_html(outcomes())).scripts[0])
    assert [case["source"] for case in data["cases"].values()] == ["plain", *HOSTILE, "plain"]
    assert data == json.loads(json.dumps(page_data(outcomes())))


def test_embedded_json_is_ascii_without_a_character_of_markup() -> None:
    assert re.fullmatch(r"[\x20-\x7e]*", embedded(HOSTILE))
    assert set("<>&") & set(embedded(HOSTILE)) == set()
    assert json.loads(embedded(HOSTILE)) == list(HOSTILE)


def test_the_policy_of_the_page_lets_its_own_script_and_style_through() -> None:
    page = to_html(outcomes())
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy is not None
    assert re.fullmatch(
        r"default-src 'none'; script-src 'sha256-[\w+/]{43}='; style-src 'sha256-[\w+/]{43}='; "
        r"base-uri 'none'; form-action 'none'",
        policy[1],
    )


def test_junit_has_a_suite_for_each_category_and_counts() -> None:
    root = ET.fromstring(to_junit(outcomes()))
    assert (root.tag, root.get("tests"), root.get("failures")) == ("testsuites", "9", "3")
    suites = [(suite.get("name"), suite.get("tests"), suite.get("failures")) for suite in root]
    assert suites == [("attacks/hostile", "7", "3"), ("attacks/plain", "1", "0"), ("benign/plain", "1", "0")]
    failure = root.find("./testsuite/testcase[@name='attacks/hostile/text-1[agentscript-STRICT]']/failure")
    assert failure is not None
    assert (failure.get("type"), failure.get("message")) == (
        "failure", "expected runtime TIMEOUT, but it ran to its end with 1"
    )  # fmt: skip


def test_what_xml_cannot_hold_is_written_out() -> None:
    assert clean("a\x00b\x07\ud800\ufffe\t\U0001f600") == "a\\u{0}b\\u{7}\\u{d800}\\u{fffe}\t\U0001f600"
    with pytest.raises(ET.ParseError):
        ET.fromstring("<a>\x07</a>")


def test_markdown_takes_no_text_for_markup() -> None:
    assert text("| [a](b) `c`\n# \u202e</p>") == r"\| \[a\]\(b\) \`c\`U+000A\# U+202E\</p\>"
    written = to_markdown(outcomes())
    assert [line for line in written.split("\n") if line.startswith("#")] == [
        "# Corpus run", "## Attacks by the layer that stopped them", "## Failures"
    ]  # fmt: skip
    assert "| hostile | 4 | 3 |" in written.split("\n")


def test_depth_is_counted_where_it_was_measured() -> None:
    deep = replace(outcome("a", "one"), peels=(peel(),))
    assert deep.depth == 1
    assert depth_section((outcome("a", "two"),)) == []
    assert depth_section((deep,))[2:5] == [
        *table(("defences", "attack trials", "that many or more"), [[1, 1, "100 %"]])
    ]


@pytest.mark.parametrize("form", Format)
def test_every_form_is_text_that_utf_8_can_hold(form: Format) -> None:
    assert WRITERS[form](outcomes()).encode("utf-8").endswith(b"\n")
