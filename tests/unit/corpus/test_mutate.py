"""Mutants: the same for the same seed, different from the original, and nearly all of them programs."""

from __future__ import annotations

from pyenclave.corpus.case import Case, parse_case
from pyenclave.corpus.fuzz.mutate import Mutator, spots
from pyenclave.corpus.fuzz.seeds import seeds
from pyenclave.corpus.loader import load_corpus
from pyenclave.findings import Refusal
from pyenclave.prescan import CEILINGS_ONLY, scan
from pyenclave.source import Source
from pyenclave.syntax.generate import generate
from pyenclave.syntax.nodes import same
from pyenclave.syntax.parse import parse

BENIGN = tuple(case for case in load_corpus() if case.kind == "benign" and case.category == "code-injection")


def case(body: str) -> Case:
    head = '/*---\ntitle = "t"\nwhy = "w"\nrefs = ["CWE-1"]\n[expect]\nstopped_by = "rules"\ncode = "NO_EVAL"\n---*/\n'
    return parse_case(head + body, "attacks/a/one")


def parses(text: str) -> bool:
    scanned = scan(Source(text), CEILINGS_ONLY)
    return not isinstance(scanned, Refusal) and not isinstance(parse(scanned), Refusal)


def test_the_same_seed_makes_the_same_mutants() -> None:
    known = seeds(BENIGN)
    first, second, other = (
        [Mutator([each.tree for each in known], seed).mutant(each.tree) for each in known] for seed in (7, 7, 8)
    )
    assert first == second
    assert first != other


def test_most_mutants_are_programs_and_not_the_original() -> None:
    known = seeds(BENIGN)
    mutator = Mutator([each.tree for each in known], seed=3)
    made = [(each, mutator.mutant(each.tree)) for each in known for _ in range(10)]
    assert sum(parses(text) for _, text in made) >= 0.8 * len(made)
    assert sum(text != generate(each.tree).text for each, text in made) >= 0.9 * len(made)


def test_every_place_can_be_put_back() -> None:
    (seed,) = seeds([case("for (const a of [1, , 2]) { a?.b(`x${a}`); }")])
    places = spots(seed.tree)
    kinds = sorted(type(spot.node).__name__ for spot in places)
    assert (len(places), kinds[:2]) == (18, ["ArrayExpression", "BlockStatement"])
    assert all(same(spot.put([spot.node]), seed.tree) for spot in places)


def test_the_canary_stays_only_inside_of_texts_that_are_code() -> None:
    (seed,) = seeds([case("callTool('canary', {}); eval(\"callTool('canary')\"); callTool(`canary`);")])
    assert generate(seed.tree).text == (
        'callTool("sparrow", {});\neval("callTool(\'canary\')");\ncallTool(`sparrow`);\n'
    )


def test_what_cannot_be_printed_is_no_seed() -> None:
    assert seeds([case("__ag_left = 1;"), case("import('fs');"), case("(")]) == ()
