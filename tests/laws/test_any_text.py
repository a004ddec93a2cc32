"""Law: whatever the text, the parser answers with a program or one finding that helps; it never raises or hangs.

Texts of characters, soups of tokens, and scripts of the corpus with pieces taken out, put in and exchanged.
"""

from __future__ import annotations

import random
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from pyenclave.findings import Layer
from pyenclave.prescan import PRESCAN_LIMITS, ScannedSource
from pyenclave.prescan.tokens import TOKEN_CODES
from pyenclave.source import Source
from pyenclave.syntax import ParsedProgram, nodes, parse

CORPUS = Path(__file__).parents[2] / "attack_corpus"
SCRIPTS = [path.read_text(encoding="utf-8") for path in sorted(CORPUS.rglob("*.js"))]
WORDS = r"""
a b let const var async await of yield get static in new typeof void delete return throw break if else for do
while switch case try catch class extends super this null import export eval 1 1n .5 0x 'b' " ` `c` `d${ }e` /f/
/g/u ( ) [ ] { } ; , . ... ?. ? : => = == < + - * / ** ++ ! & && ?? += #a @ \ ' using /* */ // <!-- --> (a)=>
async( function( ({ }) [...a] \u0061 \u{ 😀 é 1_ 01 =>{ ){
"""
TOKENS = WORDS.split()
SEPARATORS = ("", " ", "\n", "\u2028")


def judge(text: str) -> None:
    limits = PRESCAN_LIMITS["javascript"]
    verdict = parse(ScannedSource(Source(text), limits))
    again = parse(ScannedSource(Source(text), limits))
    if isinstance(verdict, ParsedProgram):
        assert isinstance(again, ParsedProgram)
        assert nodes.same(verdict.root, again.root)
        return
    assert verdict == again
    (finding,) = verdict.findings
    assert finding.code in {"PARSE_ERROR", "PRESCANNER_NESTING_OVERFLOW", *TOKEN_CODES}
    assert finding.layer in (Layer.PARSE, Layer.PRESCAN)
    assert finding.span is not None
    assert 0 <= finding.span.start <= finding.span.end <= len(text)
    assert finding.message
    assert not finding.message.startswith("the parser esprima-fork cannot")
    assert finding.hint.endswith(".")


@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
@settings(max_examples=300, deadline=None)
def test_any_characters(text: str) -> None:
    judge(text)


@given(tokens=st.lists(st.sampled_from(TOKENS), max_size=16), separator=st.sampled_from(SEPARATORS))
@settings(max_examples=600, deadline=None)
def test_any_tokens(tokens: list[str], separator: str) -> None:
    judge(separator.join(tokens))


@given(rng=st.randoms(use_true_random=False))
@settings(max_examples=200, deadline=None)
def test_any_change_to_a_script(rng: random.Random) -> None:
    text = rng.choice(SCRIPTS)
    for _ in range(rng.randint(1, 3)):
        start = rng.randint(0, len(text))
        end = min(len(text), start + rng.randint(0, 6))
        match rng.randrange(4):
            case 0:
                text = text[:start] + text[end:]
            case 1:
                text = text[:start] + rng.choice(TOKENS) + text[start:]
            case 2:
                text = text[:start]
            case _:
                other = rng.choice(SCRIPTS)
                place = rng.randint(0, len(other))
                text = text[:start] + other[place : place + rng.randint(1, 40)] + text[end:]
    judge(text)


def test_every_script_of_the_corpus_as_it_is() -> None:
    for text in SCRIPTS:
        judge(text)
