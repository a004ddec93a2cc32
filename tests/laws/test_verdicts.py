"""Law: parser and engine agree on what is JavaScript, over texts made systematically from the tokens of the language.

Two readers that share no line of code: where they disagree one of them is wrong, or one of them refuses on purpose.
Each disagreement is in the ledger below, and each entry of the ledger is found at least once.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterator

import _quickjs
import pytest

from pyenclave.prescan import PRESCAN_LIMITS, ScannedSource
from pyenclave.source import Source
from pyenclave.syntax import ParsedProgram, parse
from pyenclave.syntax.generate import generate


def parts(separator: str, text: str) -> list[str]:
    """The parts of a table; ⏎ is a line feed."""
    return [part.replace("⏎", "\n") for part in text.replace("\n", "").split(separator)]


TOKENS = parts(
    " ",
    """a let const var async await of yield get static in instanceof new typeof return throw break if else for do while
 switch case try function class extends super this null enum eval 1 1n .5 'b' `c` /d/ ( ) [ ] { } ; , . ... ?. ? : => =
 == < + - * / ** ++ ! & && ?? += #a @ \\ ` ' using""",
)
SEPARATORS = parts("¦", " ¦⏎¦/*⏎*/¦")
FRAMES = ("{}", "x = {};", "({})", "{{ {} }}", "{} = y")

EXPRESSIONS = parts(
    "¦",
    """a¦1¦`t`¦/r/¦[a]¦[a=1]¦{}¦{a}¦{a=1}¦{a:1}¦{get a(){}}¦function(){}¦async function(){}¦()=>a¦a=>{}¦async a=>a
¦(a,b)=>a¦([a])=>a¦(a=1)=>a¦class{}¦a.b¦a?.b¦a?.(b)¦super.a¦new.target¦new a¦new a?.b¦a()¦a++¦-a¦delete a¦await a
¦yield¦a**b¦-a**b¦a??b¦a||b¦a in b¦a?b:c¦a,b¦a=b¦a+=b¦[a]=b¦[a,...b]=c¦[...a,b]=c¦{a}=b¦{...a}=b¦{...{a}}=b¦eval¦let
¦static¦async¦of¦async(a)¦(a)¦(a,b)¦(a,)¦()¦(...a)¦(a=1)¦([a])¦({a})¦[(a)]¦[([a])]¦[(a=1)]¦{a:(b)}¦{a:({b})}
¦{...(a)}¦[...([a])]""",
)
PLACES = parts(
    "¦",
    """@¦(@)¦x=@¦[@]¦f(@)¦return @¦throw @¦(@)=1¦[@]=1¦({a:@}=1)¦({...@})¦[...@]=1¦(@)=>1¦async(@)=>1¦async(@)¦for(@;;);
¦for(@ of x);¦for(@ in x);¦for(let @ of x);¦for(let @=1;;);¦for await(@ of x);¦for(x of @);¦if(@);¦let @=1¦const @
¦try{}catch(@){}¦function f(@){}¦function*g(){ x=@ }¦async function g(a=@){}¦()=>{ @ }¦x={a(){ @ }}¦x={@}¦class A{a=@}
¦class A{static{ @ }}¦class A{[@]=1}¦class A extends @ {}¦class A extends B{m(){ @ }}¦new @¦typeof @¦delete @¦-@¦++@¦@++
¦@**2¦2**@¦@??1¦@||1¦@?1:2¦1?@:2¦@.b¦@?.b¦@()¦@`t`¦`${@}`¦@ in x¦@=1¦@+=1¦@=>1¦async @=>1¦({@},b)=>1¦a:@¦if(1)@¦@⏎@""",
)
MEMBERS = parts(
    "¦",
    """a;¦a=1;¦static a;¦'a';¦[a]=1;¦#a;¦static #a;¦a(){}¦*a(){}¦async a(){}¦get a(){}¦set a(v){}¦#a(){}¦get #a(){}
¦set #a(v){}¦static get #a(){}¦constructor(){}¦'constructor'(){}¦get constructor(){}¦constructor;¦static constructor(){}
¦prototype;¦static prototype(){}¦static{}¦static{await}¦static{arguments}¦static{super.a}¦static;¦get;¦set(){}¦get⏎a(){}
¦async⏎a(){}¦static⏎a¦a b¦a⏎*b(){}¦a⏎in¦a=1 in b¦a=super.b;¦a=super();¦a=arguments;¦a=()=>arguments;¦m(a,a){}
¦m(){super()}¦m(){this.#a}¦m(){this?.#a}¦m(){this[#a]}¦m(){delete this.#a}¦m(){#a in x}¦m(){(#a) in x}
¦m(){#a in #a in x}¦m(){1+#a in x}¦m(){#a}¦constructor(){super()}¦set a(...b){}¦\\u0067et⏎a(){}""",
)


def texts() -> Iterator[str]:
    for left, right in itertools.product(TOKENS, TOKENS):
        for number, separator in enumerate(SEPARATORS):
            frame = FRAMES[number if separator else (len(left) + len(right)) % len(FRAMES)]
            yield frame.format(f"{left}{separator}{right}")
    for place, expression in itertools.product(PLACES, EXPRESSIONS):
        yield place.replace("@", expression)
    for first, second in itertools.product(MEMBERS, MEMBERS):
        yield f"class C extends D {{ {first} {second} }}"


# What only one of the two accepts: a regular expression for the text, and why.
ONLY_ENGINE = {
    r"set a\(\.\.\.b\)": "a setter's parameter is no rest parameter (PropertySetParameterList)",
    r"\bnew a\?\.b": "no optional chain is called by new (OptionalChain, early errors)",
    r"catch\((\[a\]|\[a,\.\.\.b\]|\{a\}|\{\.\.\.a\})=[bc]\)": "a catch parameter has no default (CatchParameter)",
    r"(new |typeof |delete |await |-|\*\*|\?\?|\|\||extends )(\[a\]|\[a,\.\.\.b\]|\{a\}|\{\.\.\.a\})=[bc]": (
        "an operand is no pattern (AssignmentExpression)"
    ),
    r"^\(\{(super\.a|new\.target)\},b\)=>1": "a shorthand is a name (PropertyDefinition)",
    r"class A\{\[a,b\]=1\}": "a computed name is one AssignmentExpression (ComputedPropertyName)",
}
# The generator prints these two in a way the engine reads.
ONLY_PARSER = {
    r"\bprototype;": "a field that is not static may be named prototype (ClassElement, early errors)",
    r"^async=>1": "async is a name (AsyncArrowFunction)",
}


@pytest.fixture(scope="module")
def verdicts() -> dict[str, tuple[bool, bool]]:
    """Whether parser and engine accept each text."""
    everything = list(dict.fromkeys(texts()))
    engine = _quickjs.Context()
    judge = engine.eval(
        """const AsyncFunction = Object.getPrototypeOf(async function () {}).constructor;
        (text) => JSON.stringify(JSON.parse(text).map((body) => {
            try { return !!new AsyncFunction('"use strict";\\n' + body); }
            catch (error) { if (error instanceof SyntaxError) return false; throw error; }
        }))"""
    )
    by_engine = json.loads(judge(json.dumps(everything)))
    limits = PRESCAN_LIMITS["javascript"]
    by_parser = [isinstance(parse(ScannedSource(Source(text), limits)), ParsedProgram) for text in everything]
    return dict(zip(everything, zip(by_parser, by_engine, strict=True), strict=True))


@pytest.mark.parametrize(("ledger", "pair"), [(ONLY_ENGINE, (False, True)), (ONLY_PARSER, (True, False))])
def test_each_disagreement_is_in_the_ledger_and_no_other(
    verdicts: dict[str, tuple[bool, bool]], ledger: dict[str, str], pair: tuple[bool, bool]
) -> None:
    unexplained, found = [], set()
    for text, verdict in verdicts.items():
        if verdict == pair:
            reasons = {pattern for pattern in ledger if re.search(pattern, text)}
            found |= reasons
            if not reasons:
                unexplained.append(text)
    assert unexplained == []
    assert found == ledger.keys()


def test_what_only_the_parser_accepts_is_printed_so_that_the_engine_does(
    verdicts: dict[str, tuple[bool, bool]],
) -> None:
    for text in [text for text, verdict in verdicts.items() if verdict == (True, False)]:
        program = parse(ScannedSource(Source(text), PRESCAN_LIMITS["javascript"]))
        assert isinstance(program, ParsedProgram)
        _quickjs.Context().eval(f'"use strict"; (async function () {{\n{generate(program.root).text}}}); 0')


def test_there_is_enough_of_both(verdicts: dict[str, tuple[bool, bool]]) -> None:
    agreed = [accepted for accepted, by_engine in verdicts.values() if accepted == by_engine]
    assert len(verdicts) > 20_000
    assert agreed.count(True) > 3_000
    assert agreed.count(False) > 10_000
