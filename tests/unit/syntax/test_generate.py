"""What the generator prints, that it means the same, and where it says things come from."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator

import _quickjs
import pytest

from pyenclave.prescan import PRESCAN_LIMITS, ScannedSource, scan
from pyenclave.source import Source
from pyenclave.syntax import ParsedProgram, nodes, parse
from pyenclave.syntax.generate import generate
from pyenclave.syntax.nodes import Node
from pyenclave.syntax.parse import REQUIRED_RECURSION_LIMIT


@pytest.fixture(autouse=True)
def _deep_enough() -> Iterator[None]:
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(REQUIRED_RECURSION_LIMIT)
    yield
    sys.setrecursionlimit(before)


def program(text: str) -> nodes.Program:
    scanned = scan(Source(text), PRESCAN_LIMITS["javascript"])
    assert isinstance(scanned, ScannedSource)
    parsed = parse(scanned)
    assert isinstance(parsed, ParsedProgram), f"{parsed}\n{text}"
    return parsed.root


def compiles(text: str) -> None:
    _quickjs.Context().eval(f'"use strict"; (async function () {{\n{text}}}); 0')


def lines(*expected: str) -> str:
    return "".join(f"{line}\n" for line in expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a=b=c", "a = b = c;"),
        ("(a,b)", "a, b;"),
        ("f((a,b))", "f((a, b));"),
        ("a?b:(c?d:e)", "a ? b : c ? d : e;"),
        ("(a?b:c)?(d=e):(f,g)", "(a ? b : c) ? d = e : (f, g);"),
        ("(a??b)??c", "a ?? b ?? c;"),
        ("a??(b??c)", "a ?? (b ?? c);"),
        ("(a??b)||c", "(a ?? b) || c;"),
        ("(a||b)??(c&&d)", "(a || b) ?? (c && d);"),
        ("(a||(b&&c))||d", "a || b && c || d;"),
        ("a||(b||c)", "a || (b || c);"),
        ("a|(b^(c&(d==(e<(f<<(g+(h*(i**j))))))))", "a | b ^ c & d == e < f << g + h * i ** j;"),
        ("((((a|b)^c)&d)==e)<f", "((((a | b) ^ c) & d) == e) < f;"),
        ("(a+b)*c-(d-e)", "(a + b) * c - (d - e);"),
        ("a- -b+ +c- --d+ ++e", "a - -b + +c - --d + ++e;"),
        ("- -a", "- -a;"),
        ("- --a", "- --a;"),
        ("-+a", "- +a;"),
        ("~!a", "~!a;"),
        ("typeof void a", "typeof void a;"),
        ("!(a&&b)", "!(a && b);"),
        ("(a**b)**(c**d)", "(a ** b) ** c ** d;"),
        ("(-a)**-b", "(-a) ** -b;"),
        ("(await a)**b", "(await a) ** b;"),
        ("(++a)**b", "++a ** b;"),
        ("a++**b", "a++ ** b;"),
        ("a-->b", "a-- > b;"),
        ("a< !--b", "a < !--b;"),
        ("(b in c)in d", "b in c in d;"),
        ("b in(c in d)", "b in (c in d);"),
        ("new A", "new A();"),
        ("new A.B(c)", "new A.B(c);"),
        ("new(a())()", "new (a())();"),
        ("new(a().b.c)", "new (a().b.c)();"),
        ("new(a()`b`)", "new (a()`b`)();"),
        ("new(a||b?.c().d)()", "new (a || b?.c().d)();"),
        ("a?.b.c(d)?.[e]?.(f)", "a?.b.c(d)?.[e]?.(f);"),
        ("(a?.b).c", "(a?.b).c;"),
        ("(a?.b)()", "(a?.b)();"),
        ("(a?.b)`c`", "(a?.b)`c`;"),
        ("new(a?.b)", "new (a?.b)();"),
        ("delete a?.b", "delete a?.b;"),
        ("(a?.b)**c", "a?.b ** c;"),
        ("(await a).b", "(await a).b;"),
        ("(a,b)()", "(a, b)();"),
        ("(a=b).c", "(a = b).c;"),
        ("(()=>{})()", "(() => {})();"),
        ("1..a", "(1).a;"),
        ("1.5.a", "(1.5).a;"),
        ("1[a]", "(1)[a];"),
        ("1n.a", "1n.a;"),
        ("f(...a,(b,c),d=>e)", "f(...a, (b, c), (d) => e);"),
    ],
)
def test_parentheses_stand_where_they_change_something(text: str, expected: str) -> None:
    assert generate(program(text)).text == f"{expected}\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(function(){})", "(function () {});"),
        ("(function(){})()", "(function () {}());"),
        ("(async function f(){}).a", "(async function f() {}.a);"),
        ("(class{})", "(class {\n});"),
        ("({}).a", "({}.a);"),
        # The left side of a slash is guarded too, for another reason (attack_corpus: slash-after-object).
        ("({})/a", "({} / a);"),
        ("({})/a/b,c", "({} / a / b, c);"),
        ("({}).a/=b", "({}.a /= b);"),
        ("(function(){})/a", "(function () {} / a);"),
        ("(async function(){})/a", "(async function () {} / a);"),
        ("(class{})/a", "(class {\n} / a);"),
        ("a=>({})/b", "(a) => ({} / b);"),
        ("a=>({}).b/=c", "(a) => ({}.b /= c);"),
        ("({a}=b)", "({a} = b);"),
        ("({},a)", "({}, a);"),
        ("[a]=b", "[a] = b;"),
        ("('a')", '("a");'),
        ("('use strict')", '("use strict");'),
        ("a=>({})", "(a) => ({});"),
        ("a=>({}).b", "(a) => ({}.b);"),
        ("a=>({b}=c)", "(a) => ({b} = c);"),
        ("a=>[b]", "(a) => [b];"),
        ("a=>function(){}", "(a) => function () {};"),
        ("a=function(){}", "a = function () {};"),
        ("for(let a=('b'in c);;);", 'for (let a = ("b" in c); ; ) {\n;\n}'),
        ("for(('a'in b)?c:d;;);", 'for (("a" in b ? c : d); ; ) {\n;\n}'),
        ("for(let[a=('b'in c)]of d);", 'for (let [a = ("b" in c)] of d) {\n;\n}'),
        ("for(let{[('a'in b)]:c}=d;'e'in f;'g'in h);", 'for (let {[("a" in b)]: c} = d; "e" in f; "g" in h) {\n;\n}'),
        ("for(a of('b'in c));", 'for (a of "b" in c) {\n;\n}'),
        ("for((async)of a);", "for ((async) of a) {\n;\n}"),
        ("for(async.b of c);", "for (async.b of c) {\n;\n}"),
        ("for await(async of a);", "for await (async of a) {\n;\n}"),
    ],
)
def test_what_a_statement_or_head_would_misread_is_in_parentheses(text: str, expected: str) -> None:
    assert generate(program(text)).text == f"{expected}\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("{;}{}", lines("{", ";", "}", "{}")),
        ("if(a)b;else if(c)d;else e", lines("if (a) {", "b;", "} else if (c) {", "d;", "} else {", "e;", "}")),
        ("if(a){if(b)c}else d", lines("if (a) {", "if (b) {", "c;", "}", "} else {", "d;", "}")),
        ("for(;;);", lines("for (; ; ) {", ";", "}")),
        ("for(let a=0,b;a<b;a++)c", lines("for (let a = 0, b; a < b; a++) {", "c;", "}")),
        ("for(const a of(b,c));", lines("for (const a of (b, c)) {", ";", "}")),
        ("for(var a in(b,c)){}", lines("for (var a in b, c) {}")),
        ("for await(a.b of c);", lines("for await (a.b of c) {", ";", "}")),
        ("while(a,b)do c;while(d)", lines("while (a, b) {", "do {", "c;", "} while (d);", "}")),
        (
            "a:b:for(;;){continue a;break b;break}",
            lines("a: b: for (; ; ) {", "continue b;", "break b;", "break;", "}"),
        ),
        (
            "switch(a){case b:case c:d;break;default:}",
            lines("switch (a) {", "case b:", "case c:", "d;", "break;", "default:", "}"),
        ),
        ("try{a}catch{b}", lines("try {", "a;", "} catch {", "b;", "}")),
        ("try{}catch({a}){}finally{b}", lines("try {} catch ({a}) {} finally {", "b;", "}")),
        ("throw a,b", lines("throw a, b;")),
        ("return", lines("return;")),
        (
            "const a=1,{b,c:[d=2,,...e],...f}=g;let h",
            lines("const a = 1, {b, c: [d = 2, , ...e], ...f} = g;", "let h;"),
        ),
        ("[a.b,c[d],{e:f.g,...h.i}]=j", lines("[a.b, c[d], {e: f.g, ...h.i}] = j;")),
        ("[,];[a,,];[,a];[,,a]", lines("[,];", "[a, ,];", "[, a];", "[, , a];")),
        ("async(a,b=c,...d)=>await a", lines("async (a, b = c, ...d) => await a;")),
        (
            "async function*f({a,b=c},[d]){yield;yield a;yield*b;(yield)+1}",
            lines("async function* f({a, b = c}, [d]) {", "yield;", "yield a;", "yield* b;", "(yield) + 1;", "}"),
        ),
        (
            "function f(){'use strict';'use other';return}",
            lines("function f() {", '"use strict";', '("use other");', "return;", "}"),
        ),
        ("a={b,c:d,'e':f,1:g,2n:h,[i]:j,...k}", lines('a = {b, c: d, "e": f, 1: g, 2n: h, [i]: j, ...k};')),
        ("a={get b(){},set c(d){},async e(){},*f(){}}", lines("a = {get b() {}, set c(d) {}, async e() {}, *f() {}};")),
        ("a={async*[b](){},get:c,async(){}}", lines("a = {async *[b]() {}, get: c, async() {}};")),
        ("a={__proto__:b,['__proto__']:c}", lines('a = {__proto__: b, ["__proto__"]: c};')),
        (
            "class A extends(b,c){a;static b=c;static[d];#e=f;get;static async*g(){}}",
            lines(
                "class A extends (b, c) {",
                "a;",
                "static b = c;",
                "static [d];",
                "#e = f;",
                "get;",
                "static async *g() {}",
                "}",
            ),
        ),
        (
            "class A extends B{static{a}get i(){}'constructor'(){super(...j);super.k}}",
            lines(
                "class A extends B {",
                "static {",
                "a;",
                "}",
                "get i() {}",
                '"constructor"() {',
                "super(...j);",
                "super.k;",
                "}",
                "}",
            ),
        ),
        (
            "a=class B{#c;d(){return #c in this}}",
            lines("a = class B {", "#c;", "d() {", "return #c in this;", "}", "};"),
        ),
        ("function f(){new.target}", lines("function f() {", "new.target;", "}")),
        ("a=[0,255,1e21,1e-7,.5]", lines("a = [0, 255, 1e+21, 1e-07, 0.5];")),
        ("a=[1e400,0x1fffffffffffff]", lines("a = [1e400, 9007199254740991];")),
        ("a=[0xffn,10n,null,true,false,this]", lines("a = [255n, 10n, null, true, false, this];")),
        (r"a='\x00\n\v\x7f\\'", lines(r'a = "\u0000\n\u000b\u007f\\";')),
        (r"a='é\u2028\u{1f600}\ud800'", lines(r'a = "\u00e9\u2028\ud83d\ude00\ud800";')),
        ("a='<!--</script>'", lines(r'a = "\x3c!--\x3c/script>";')),
        ("a=`x\\n${b}\\`\\${é<${`${c}`}$`", lines(r"a = `x\n${b}\`\${\u00e9\x3c${`${c}`}$`;")),
        ("a`\\u\\n${b}\\\n</`", lines("a`\\u\\n${b}\\", "</`;")),
        (r"a=/[/\]é]\/(?<é>😀)/u", lines(r"a = /[/\]\u00e9]\/(?<\u00e9>\u{1f600})/u;")),
        ("a=/[\b\t]\\\t/", lines(r"a = /[\u0008\u0009]\u0009/;")),
        (r"a=/\é😀|\\é/g", lines(r"a = /\u00e9\ud83d\ude00|\\\u00e9/g;")),
        ("é=𝒳.ü", lines(r"\u{e9} = \u{1d4b3}.\u{fc};")),
        ("a.class.await={default:1}.new", lines("a.class.await = {default: 1}.new;")),
    ],
)
def test_text(text: str, expected: str) -> None:
    assert generate(program(text)).text == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Valid, and misread by the engine: always, or where it looks ahead for a `=>` or a `=`.
        ("new new A()().b=1", "new (new A())().b = 1;"),
        ("class A{#a;b(){return #a in c<d}}", "class A {\n#a;\nb() {\nreturn (#a in c) < d;\n}\n}"),
        ("[a=b.of/c]=d", "[a = (b.of) / c] = d;"),
        ("[a=b.new/c]=d", "[a = (b.new) / c] = d;"),
        ("[a=b*c?.new/d]=e", "[a = (b * c?.new) / d] = e;"),
        ("[a=`${b}`/c]=d", "[a = (`${b}`) / c] = d;"),
        ("[a=b.static/=c]=d", "[a = (b.static) /= c] = d;"),
        ("[a=await/b/.c]=d", "[a = await (/b/).c] = d;"),
        ("[a=--/b/.c]=d", "[a = --(/b/).c] = d;"),
        ("[a=()=>{{}/b/.c}]=d", "[a = () => {\n{}\n(/b/).c;\n}] = d;"),
    ],
)
def test_text_is_what_the_engine_reads_right(text: str, expected: str) -> None:
    result = generate(program(text)).text
    assert result == f"{expected}\n"
    compiles(result)


@pytest.mark.parametrize("text", ["a.b / c", "this / a", "a[b] / c", "a() / b", "a++ / b", "a /= b / c", "(a + b) / c"])
def test_other_divisions_stay_as_they_are(text: str) -> None:
    assert generate(program(text)).text == f"{text};\n"


# Each returns a value that hangs on how it was read.
PROGRAMS = r"""
return [2 ** 3 ** 2, (-2) ** 2, 7 - (3 - 1), 1 + 2 * 3, (1 + 2) * 3, 5 - -3, - -4, 17 % 5 * 2, 6 / 2 / 3];

let a = 1, b = 2;
return [a+++b, a, b, a - --b, -(-a), !(a in [0, 1]), typeof typeof a];

const o = { a: { b() { return this === o.a; } } };
return [o.a.b(), (o.a).b(), (0, o.a.b)?.call(o.a), o?.x?.y.z];

return ['\u{1f600}\ud800<\n\'"`', `a${1}\`$\{${'b'}`, String.raw`\u\n${1}`, '\x00\x7f'].map((s) => [...s].length + s);

let s = '';
outer: for (const a of [1, 2, 3])
  for (const b of [1, 2]) { if (b > 1) continue outer; if (a > 2) break outer; s += a + '-' + b; }
return s;

const { a, b: { c = 3 } = {}, ...r } = { a: 1, x: 9, y: 8 };
const [d, , e = 5, ...f] = [1, 2, undefined, 4, 5];
return [a, c, r, d, e, f];

class A {
  #p = 1; static n = 0; static { A.n = 7; }
  get p() { return this.#p; } set p(v) { this.#p = v * 2; } has(o) { return #p in o; }
}
class B extends A { constructor() { super(); this.p = 4; } get q() { return super.p; } }
const b = new B(); return [b.p, b.q, A.n, b.has(b), b.has({})];

function* g() { const x = yield 1; yield* [x, x]; return 3; }
const i = g(); return [i.next(), i.next(5), i.next(), i.next(), i.next()];

const f = (a, b = a + 1, ...c) => ({ a, b, c });
return [f(1), f(1, 2, 3), (() => { return { v: 1 }; })(), (function n(k) { return k ? k * n(k - 1) : 1; })(5)];

const t = (s, ...v) => [s, s.raw, v]; return t`a\n${1}\u{62}${2}`;

try { null.x; } catch ({ name }) { return name; } finally { 1; }

switch (3) { case 1: return 'a'; default: case 2: return 'b'; }

return ['x-y'.replace(/[/\-]/g, '+'), /(?<y>\d{4})/u.exec('in 2024').groups.y, 'é'.match(/\é/).length];

let n = 0;
if (n) n = 1; else if (!n) { if (n > 1) n = 2; else n = 3; }
do n++; while (n < 5); for (; n < 9; n++); return n;

var x = 0x10, y = 1e21, z = 5n;
return [x, y, String(z ** 70n), 1e400 === Infinity, 0.1 + 0.2, 1e-7, 5e-324, 2 ** 53];

const é = 1, 𝒳 = { ü: 2, class: 3 }; return [é + 𝒳.ü, 𝒳.class];

const f = function () {}, g = () => {}, { h = () => {} } = {};
let i; i = class {}; return [f.name, g.name, h.name, i.name];

return [1, , 3, ,].map(String).length + ',' + ((1, 2), 3) + (a => b => a + b)(1)(2) + [, ,].length;

for (let i = ('a' in { a: 1 }) ? 1 : 2; ; ) return i;

const o = { ['a' + 1]: 1, 'b c': 2, 3: 4, 5n: 6, get g() { return 7; }, async: 8, get: 9, __proto__: { h: 1 } };
return [o, o.g, o.h, Object.hasOwn(o, '__proto__')];
""".strip().split("\n\n")


@pytest.mark.parametrize("text", PROGRAMS)
def test_printed_programs_come_to_the_same(text: str) -> None:
    def run(body: str) -> str:
        value = _quickjs.Context().eval(f'"use strict"; JSON.stringify((function () {{\n{body}\n}})())')
        assert isinstance(value, str)
        return value

    assert run(generate(program(text)).text) == run(text)


@pytest.mark.parametrize("text", PROGRAMS)
def test_another_generator_prints_the_same_tree(text: str) -> None:
    esprima, escodegen = importlib.import_module("esprima"), importlib.import_module("escodegen")
    source = f"async function f() {{\n{text}\n}}"
    other = escodegen.generate(esprima.parseScript(source))
    assert generate(program(other)).text == generate(program(source)).text


@pytest.mark.parametrize("operator", ["=", "||=", "&&=", "??="])
@pytest.mark.parametrize("function", ["function () {}", "() => 1", "async () => 1", "class {}", "(function* () {})"])
@pytest.mark.parametrize("target", ["f", "(f)"])
def test_only_a_target_without_parentheses_names_a_function(target: str, function: str, operator: str) -> None:
    start = "1" if operator == "&&=" else "undefined"
    text = f"let f = {start}; {target} {operator} {function}; return f.name"
    assert value_of(text) == ("" if "(" in target else "f")
    assert value_of(generate(program(text)).text) == value_of(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("[f = () => 1] = []", "f"),
        ("[(f) = () => 1] = []", ""),
        ("({ a: f = class {} } = {})", "f"),
        ("({ a: (f) = class {} } = {})", ""),  # the engine by itself says f here and above
        ("(f) = function g() {}", "g"),
        ("(f) = (g, function () {})", ""),
    ],
)
def test_names_of_functions_in_patterns_and_beside_parentheses(text: str, name: str) -> None:
    text = f"let f, g; {text}; return f.name"
    assert value_of(generate(program(text)).text) == name


@pytest.mark.parametrize("code", [code for code in range(1, 0x80) if chr(code) not in "\r`\\"])
def test_a_tag_reads_every_character_of_ascii_as_it_was_written(code: int) -> None:
    body = f"return String.raw`a{chr(code)}b\\{chr(code)}`"
    assert value_of(body) == f"a{chr(code)}b\\{chr(code)}"
    assert value_of(generate(program(body)).text) == value_of(body)


def value_of(body: str) -> object:
    return _quickjs.Context().eval(f'"use strict"; (function () {{\n{body}\n}})()')


# Of several labels of one loop the engine knows the last one only, for `continue`.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a:b:c:for(;;)continue a", "a: b: c: for (; ; ) {\ncontinue c;\n}"),
        ("a:b:for(;;){continue a;continue b;break a}", "a: b: for (; ; ) {\ncontinue b;\ncontinue b;\nbreak a;\n}"),
        (
            "a:b:for(;;)c:for(;;){continue a;continue c}",
            "a: b: for (; ; ) {\nc: for (; ; ) {\ncontinue b;\ncontinue c;\n}\n}",
        ),
        (
            "a:b:for(;;){(()=>{a:for(;;)continue a});continue a}",
            "a: b: for (; ; ) {\n() => {\na: for (; ; ) {\ncontinue a;\n}\n};\ncontinue b;\n}",
        ),
        ("a:b:for(;;);a:for(;;)continue a", "a: b: for (; ; ) {\n;\n}\na: for (; ; ) {\ncontinue a;\n}"),
    ],
)
def test_continue_names_the_last_label_of_its_loop(text: str, expected: str) -> None:
    result = generate(program(text)).text
    assert result == f"{expected}\n"
    compiles(result)


def test_a_loop_with_two_labels_goes_on_where_it_should() -> None:
    body = (
        "let n = 0; a: b: for (const x of [1, 2, 3]) { for (;;) { n += x; if (x < 3) continue a; break a } } return n"
    )
    assert value_of(generate(program(body)).text) == 6


def test_a_field_named_prototype() -> None:
    body = (
        "class A { prototype = () => 1; 'prototype'() {} } return [new A().prototype.name, Object.keys(new A())].join()"
    )
    result = generate(program(body)).text
    assert '["prototype"] = () => 1;' in result.splitlines()
    assert value_of(result) == "prototype,prototype"


class TestPositions:
    def test_each_part_leads_to_where_it_stands_in_the_source(self) -> None:
        source = "let total =\n  items . map( (x)=>x.price )\n .reduce(add,0)\nif (!total) throw new Error('none')"
        printed = generate(program(source))
        pairs = list(zip(printed.generated_offsets, printed.author_offsets, strict=True))
        found = {
            printed.text[at:].split(" ")[0].split("(")[0].rstrip(";\n,.)"): source[author : author + 4]
            for at, author in pairs
        }
        assert found["total"] == "tota"
        assert found["items.map"] == "item"
        assert found[".map"] == "map("
        assert found[".reduce"] == "redu"
        assert found["throw"] == "thro"
        assert found["new"] == "new "
        assert found["Error"] == "Erro"
        assert found["if"] == "if ("

    def test_generated_offsets_increase_strictly(self) -> None:
        printed = generate(program("\n".join(PROGRAMS[6:9]).replace("const b", "var b")))
        assert list(printed.generated_offsets) == sorted(set(printed.generated_offsets))
        assert len(printed.generated_offsets) == len(printed.author_offsets)

    def test_the_parenthesis_of_a_call_leads_to_what_is_called(self) -> None:
        # The engine reports there what goes wrong in a call. The name before it stands for itself.
        source = "   (function(){\n  a;\n})(b)"
        printed = generate(program(source))
        call = printed.text.index("(b)")
        assert dict(zip(printed.generated_offsets, printed.author_offsets, strict=True))[call] == source.index(
            "function"
        )

    def test_nodes_of_a_transform_lead_to_what_they_stand_for(self) -> None:
        helper = nodes.HelperIdentifier("__ag_halt", start=40, end=50)
        statement = nodes.ExpressionStatement(helper, None, start=40, end=50)
        printed = generate(nodes.Program((statement,), start=0, end=60))
        assert (printed.text, printed.generated_offsets, printed.author_offsets) == ("__ag_halt;\n", (0,), (40,))


class TestHeight:
    """Rows that the parser reads in loops stay flat, for us and for the engine, whose parser does recurse."""

    COUNT = 4_000

    @pytest.mark.parametrize(
        ("first", "rest"),
        [
            ("a", "+a"),
            ("a", "/a"),
            ("a", "&&a"),
            ("a", "??a"),
            ("a", ".b"),
            ("a", "?.b"),
            ("a", "[0]"),
            ("a", "()"),
            ("a", "`b`"),
            ("a", ",b"),
            ("a", ".b()"),
        ],
    )
    def test_long_rows(self, first: str, rest: str) -> None:
        text = generate(program("x = " + first + rest * self.COUNT)).text
        assert text.count("(") == rest.count("(") * self.COUNT
        compiles(text)

    def test_long_lists(self) -> None:
        for text in ("a;" * self.COUNT, "[" + "a," * self.COUNT + "]", "x = `" + "${a}" * self.COUNT + "`"):
            compiles(generate(program(text)).text)

    def test_trees_that_no_parser_would_make(self) -> None:
        name = nodes.Identifier("a", start=0, end=0)
        deep: Node = name
        for _ in range(20_000):
            deep = nodes.UnaryExpression("!", nodes.ArrayExpression((deep,), start=0, end=0), start=0, end=0)
        text = generate(nodes.Program((nodes.ExpressionStatement(deep, None, start=0, end=0),), start=0, end=0)).text
        assert text == "![" * 20_000 + "a" + "]" * 20_000 + ";\n"


def test_the_engine_reads_back_every_string() -> None:
    texts = [
        "".join(map(chr, range(start, start + 64)))
        for start in (*range(0, 0x300, 64), 0x2000, 0xD7C0, 0xD800, 0xFFC0, 0x1F600)
    ]
    for text in texts:
        literal = nodes.StringLiteral(text, start=0, end=0)
        statement = nodes.ExpressionStatement(literal, None, start=0, end=0)
        code = generate(nodes.Program((statement,), start=0, end=0)).text
        units = json.loads(
            _quickjs.Context().eval(
                f"const s = {code.rstrip()} JSON.stringify([...Array(s.length).keys()].map((i) => s.charCodeAt(i)))"
            )
        )
        encoded = text.encode("utf-16-le", "surrogatepass")
        assert units == [int.from_bytes(encoded[i : i + 2], "little") for i in range(0, len(encoded), 2)]
