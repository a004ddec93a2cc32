//# replace-dollars: the patterns $$, $&, $`, $', $n and what is left as it is
return [
  "abc".replace("b", "[$$]"), "abc".replace("b", "[$&]"), "abc".replace("b", "[$`|$']"), "abc".replace("b", "$1$0$<x>"),
  "abc".replace(/(b)(c)/, "$2$1$3$01$10"), "abc".replace(/b/, "$"),
];
//=> ["a[$]c", "a[b]c", "a[a|c]c", "a$1$0$<x>c", "acb$3bb0", "a$c"]

//# replace-named-groups: $<name> only where the pattern has named groups
return [
  "2024-05".replace(/(?<y>\d+)-(?<m>\d+)/, "$<m>/$<y>"), "ab".replace(/(?<x>a)/, "$<y>|$<x"),
  "ab".replace(/(a)/, "$<x>"),
];
//=> ["05/2024", "|$<xb", "$<x>b"]

//# replace-function: arguments of the replacer, with groups at the end
const seen = [];
"x1y2".replace(/([a-z])(\d)(z)?/g, (...a) => {
  seen.push(a.map((v) => (v === undefined ? "undefined" : v)));
  return "";
});
const named = "a1".replace(/(?<d>\d)/, (...a) => JSON.stringify(a.at(-1)) + a.length);
return [seen, named];
//=> [[["x1", "x", "1", "undefined", 0, "x1y2"], ["y2", "y", "2", "undefined", 2, "x1y2"]], "a{\"d\":\"1\"}5"]

//# replace-function-no-dollars: a replacer's result is converted and taken literally
return [
  "a-b".replace("-", () => "$&"), "a-b".replace("-", () => undefined), "a-b".replace(/-/, () => null),
  "ab".replace("b"),
];
//=> ["a$&b", "aundefinedb", "anullb", "aundefined"]

//# replace-first-only: a string pattern is replaced once, an empty one at the start
return ["aaa".replace("a", "b"), "abc".replace("", "-"), "abc".replace("z", "-"), "a.c".replace(".", "!")];
//=> ["baa", "-abc", "abc", "a!c"]

//# replace-all: strings everywhere, an empty pattern between all units, a regex needs the g flag
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
return [
  "a.b.c".replaceAll(".", "-"), "ab".replaceAll("", "_"), "aaa".replaceAll("aa", "b"),
  err(() => "aa".replaceAll(/a/, "b")), "aXa".replaceAll(/a/g, "$&$&"), "xx".replaceAll("x", (m, at, s) => at + s),
];
//=> ["a-b-c", "_a_b_", "ba", "TypeError", "aaXaa", "0xx1xx"]

//# split: separators, limits, empty strings, undefined
return [
  "a,b,,c".split(","), "abc".split(""), "".split(","), "".split(""), "a,b".split(), "a,b,c".split(",", 2),
  "ab".split("ab"),
  "a,b".split(",", 0), "a,b".split(",", -1), "aundefinedb".split(undefined), "a1b".split(1),
];
//=> [["a", "b", "", "c"], ["a", "b", "c"], [""], [], ["a,b"], ["a", "b"], ["", ""], [], ["a", "b"], ["aundefinedb"], ["a", "b"]]

//# split-regex: captures are spliced in, empty matches split between units
return [
  "a1b2c".split(/\d/), "a1b2c".split(/(\d)/), "abc".split(/(?:)/), "abc".split(/(x)?b/).map((v) => v ?? "undefined"),
  "".split(/a/), "".split(/(?:)/), "A<B>b</B>".split(/<(\/)?([^<>]+)>/).map((v) => v ?? 0), "test".split(/(?:)/, 2),
];
//=> [["a", "b", "c"], ["a", "1", "b", "2", "c"], ["a", "b", "c"], ["a", "undefined", "c"], [""], [], ["A", 0, "B", "b", "/", "B", ""], ["t", "e"]]

//# split-anchors: a regex is tried sticky at each place, anchors hold for the whole string
return ["a\nb".split(/^/m), "aab".split(/^a/), "ab".split(/$/), "a  b".split(/ */), " a b ".split(" ")];
//=> [["a\n", "b"], ["", "ab"], ["ab"], ["a", "b"], ["", "a", "b", ""]]

//# slice-substring-substr: negative, swapped and absent bounds
const s = "abcdef";
return [
  s.slice(-2), s.slice(2, -1), s.slice(4, 2), s.substring(4, 2), s.substring(-3, 2), s.substring(2), s.substr(-3, 2),
  s.substr(1), s.substr(1, -1), s.slice(NaN, undefined), s.substring(NaN, 3), s.at(-1), s.slice("1", "3"),
];
//=> ["ef", "cde", "", "cd", "ab", "cdef", "de", "bcdef", "", "abcdef", "abc", "f", "bc"]

//# char-access: out of range by each way
const s = "ab";
return [s.charAt(9), s[9], s.at(9), s.charCodeAt(9), s.codePointAt(9), s.charAt(), s.charAt("1")].map(String);
//=> ["", "undefined", "undefined", "NaN", "undefined", "a", "b"]

//# index-of: positions are clamped, the empty string is found
return [
  "abcabc".indexOf("c", 3), "abc".indexOf("", 9), "abc".indexOf("", 1), "abc".lastIndexOf("c", -5),
  "abcabc".lastIndexOf("a"),
  "abc".lastIndexOf("", 2), "aaa".lastIndexOf("a", NaN), "canal".lastIndexOf("a", 0), "abc".indexOf("a", -9),
  "null".indexOf(null),
];
//=> [5, 3, 1, -1, 3, 2, 2, -1, 0, 0]

//# includes-starts-ends: positions; a regex is refused unless Symbol.match is false
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
const re = /a/;
re[Symbol.match] = false;
return [
  "abc".startsWith("b", 1), "abc".endsWith("b", 2), "abc".endsWith(""), "abc".includes("c", 3), "abc".startsWith("", 9),
  err(() => "a".includes(/a/)), "/a/".startsWith(re), "undefined".includes(),
];
//=> [true, true, true, false, true, "TypeError", true, true]

//# pad: fills are cut, empty fills add nothing, a short target changes nothing
return [
  "5".padStart(3, "0"), "ab".padEnd(7, "xyz"), "a".padStart(4, ""), "abc".padStart(2), "a".padEnd(3) + "|",
  "7".padStart(3, 12),
];
//=> ["005", "abxyzxy", "a", "abc", "a  |", "127"]

//# repeat: zero, fractions, and refused counts
const err = (n) => { try { return "ab".repeat(n); } catch (e) { return e.name; } };
return [err(2), err(0), err(1.9), err(-1), err(Infinity), err("2"), err(-0.5), "".repeat(1e9)];
//=> ["abab", "", "ab", "RangeError", "RangeError", "abab", "", ""]

//# trim: white space and line ends of the specification, BOM and nbsp too, not U+180E
const s = "\u00a0\ufeff\t\u2028 a \u3000\u2029\n";
return [s.trim(), s.trimStart().length, s.trimEnd().length, "\u180ea".trim().length, "\u200ba".trim().length];
//=> ["a", 5, 6, 2, 2]

//# trim-aliases: trimLeft and trimRight are the same functions
return ["".trimLeft === "".trimStart, "".trimLeft.name, "".trimRight.name];
//=> [true, "trimStart", "trimEnd"]

//# concat-and-plus: conversion of arguments, and of both sides of plus
return [
  "a".concat(1, null, [2, 3], undefined), 1 + 2 + "3" + 4 + 5, [] + {}, [] + [], null + "x", "b" + -0, `${[1, [2]]}`,
];
//=> ["a1null2,3undefined", "3345", "[object Object]", "", "nullx", "b0", "1,2"]

//# string-of: String converts symbols, plus does not
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
const s = Symbol("d");
return [
  String(s), err(() => s + ""), err(() => `${s}`), err(() => "a".concat(s)), String(null), String([null]), String(-0),
  String(1n),
];
//=> ["Symbol(d)", "TypeError", "TypeError", "TypeError", "null", "", "0", "1"]

//# comparison: by UTF-16 units
return ["a" < "b", "B" < "a", "10" < "9", "10" < 9, "" < "a", "ab" < "abc", "\u{1f600}" < "\uffff", null >= 0, "a" < 1];
//=> [true, true, true, false, true, true, true, true, false]

//# raw: String.raw and cooked strings of a tag
const tag = (strings, ...values) => [strings[0], strings.raw[0], values];
return [
  String.raw`a\n${1}\u0041`, tag`x\ty${2}`, String.raw({ raw: "abc" }, 1, 2, 3), String.raw({ raw: { length: 0 } }),
];
//=> ["a\\n1\\u0041", ["x\ty", "x\\ty", [2]], "a1b2c", ""]

//# raw-bad-escapes: a tagged template may hold escapes that are none; they cook to undefined
const tag = (strings) => [strings[0] === undefined, strings.raw[0]];
return tag`\unicode and \xzz`;
//=> [true, "\\unicode and \\xzz"]

//# template-object-frozen: one frozen object per place
const tag = (s) => s;
const get = () => tag`a${1}b`;
return [get() === get(), Object.isFrozen(get()), Object.isFrozen(get().raw), tag`x` === tag`x`];
//=> [true, true, true, false]

//# length-and-index-read-only: assigning to a unit or the length throws in strict code
const err = (f) => { try { f(); return "ok"; } catch (e) { return e.name; } };
const s = "abc";
return [err(() => { s[0] = "x"; }), err(() => { s.length = 0; }), err(() => { s.extra = 1; }), s];
//=> ["TypeError", "TypeError", "TypeError", "abc"]

//# wrapper-objects: String objects have indexes, length and their own identity
const o = new String("ab");
return [
  typeof o, o == "ab", o === "ab", Object.keys(o), o.length, [...o], o instanceof String, JSON.stringify(o), "1" in o,
];
//=> ["object", true, false, ["0", "1"], 2, ["a", "b"], true, "\"ab\"", true]

//# match: without g with groups, with g all texts, null for none
const m = "a1b2".match(/([a-z])(\d)/);
return [
  [...m], m.index, m.input, "a1b2".match(/\d/g), "abc".match(/\d/), "abc".match(/\d/g), "a.c".match(".")[0],
  "x".match().length,
];
//=> [["a1", "a", "1"], 0, "a1b2", ["1", "2"], null, null, "a", 1]

//# match-all: iterates clones with captures, needs g, does not touch lastIndex
const re = /(?<k>\w)=(\d)/g;
re.lastIndex = 3;
const all = [..."a=1,b=2".matchAll(re)].map((m) => [m[0], m.groups.k, m.index]);
let refused;
try { "a".matchAll(/a/); } catch (e) { refused = e.name; }
return [all, re.lastIndex, refused, [..."aXbX".matchAll("X")].map((m) => m.index)];
//=> [[["b=2", "b", 4]], 3, "TypeError", [1, 3]]

//# search: ignores and restores lastIndex
const re = /b/g;
re.lastIndex = 5;
return ["abc".search(re), re.lastIndex, "abc".search("z"), "a.c".search("."), "abc".search()];
//=> [1, 5, -1, 0, 0]

//# split-replace-symbols: objects with the well-known symbols take over
const o = { [Symbol.replace]: (s, r) => "R" + s + r, [Symbol.split]: (s, l) => ["S", s, l], [Symbol.search]: () => 42 };
return ["x".replace(o, "y"), "x".split(o, 3), "x".search(o)];
//=> ["Rxy", ["S", "x", 3], 42]

//# nullish-receiver: string methods refuse undefined and null and convert the rest
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
const { trim, slice } = String.prototype;
return [
  err(() => trim.call(null)), err(() => trim.call(undefined)), slice.call(12345, 1, 3), slice.call([1, 2], 0, 2),
  slice.call(true, -1),
];
//=> ["TypeError", "TypeError", "23", "1,", "e"]

//# html-methods: anchor, link and bold of annex B quote attributes
return ["x".anchor('a"b'), "x".bold(), "x".link("u"), "x".fontsize(7), "x".sub()];
//=> ["<a name=\"a&quot;b\">x</a>", "<b>x</b>", "<a href=\"u\">x</a>", "<font size=\"7\">x</font>", "<sub>x</sub>"]

//# from-char-code: conversion to 16 bits; fromCodePoint refuses what is no code point
const err = (v) => { try { return String.fromCodePoint(v); } catch (e) { return e.name; } };
return [
  String.fromCharCode(65, 0x10041, "66"), String.fromCharCode(), err(0x1f600), err(-1), err(1.5), err(0x110000),
  err("67"),
];
//=> ["AAB", "", "😀", "RangeError", "RangeError", "RangeError", "C"]

//# iteration: by code points, the iterator's tag
const it = "a😀b"[Symbol.iterator]();
return [[...it], Object.prototype.toString.call(it), it.next().done, "a😀b".length, Array.from("😀").length];
//=> [["a", "😀", "b"], "[object String Iterator]", true, 4, 1]

//# numeric-conversions: what strings become as numbers
return [
  "", " 12 ", "0x1F", "0b11", "0o7", "1e3", ".5", "5.", "+7", "-0x1", "1_0", "Infinity", "infinity", "\n", "1 2",
  "12px",
].map((s) => String(Number(s)));
//=> ["0", "12", "31", "3", "7", "1000", "0.5", "5", "7", "NaN", "NaN", "Infinity", "NaN", "0", "NaN", "NaN"]

//# string-prototype-is-a-string: String.prototype is itself an empty string
return [
  String.prototype.length, String.prototype + "", Object.prototype.toString.call(String.prototype),
  "".constructor === String,
];
//=> [0, "", "[object String]", true]

//# replace-position: search and replace convert their arguments in order, the replacer's result last
const log = [];
const v = (name, text) => ({ toString() { log.push(name); return text; } });
const r = "abc".replace(v("search", "b"), v("replace", "X"));
return [r, log];
//=> ["aXc", ["search", "replace"]]

//# replace-group-numbers: two digits only where there are as many groups
return [
  "abcdefghijk".replace(/(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)/, "$10|$11|$01|$00"), "ab".replace(/(a)(b)/, "$3$2$1$20"),
  "ab".replace(/a/, "$1$0"),
];
//=> ["j|a1|a|$00k", "$3bab0", "$1$0b"]

//# replace-undefined-group: a group that did not take part is empty
return ["b".replace(/(a)?b/, "[$1]"), "b".replace(/(?<x>a)?b/, "[$<x>]"), "b".replaceAll(/(a)?b/g, "<$1>")];
//=> ["[]", "[]", "<>"]

//# split-limit: limits are taken modulo 2^32
return ["a,b,c".split(",", 2 ** 32 + 1), "a,b,c".split(",", undefined), "a,b".split(",", NaN), "a,b,c".split(/,/, 1.9)];
//=> [["a"], ["a", "b", "c"], [], ["a"]]

//# last-index-of-regex-free: lastIndexOf with fractions and texts as positions
return [
  "abab".lastIndexOf("ab", 1.9), "abab".lastIndexOf("ab", "1"), "abab".lastIndexOf("ab", null), "abab".lastIndexOf(""),
];
//=> [0, 0, 0, 4]

//# match-all-iterator: its iterator and tag, laziness and the last match
const it = "a1b2".matchAll(/\d/g);
const first = it.next().value;
return [String(it), first[0], first.index, it.next().value[0], it.next(), it.next().done];
//=> ["[object RegExp String Iterator]", "1", 1, "2", {"done": true}, true]

//# at-and-index-with-symbols: indexes are converted like numbers, symbols are refused
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
return [
  err(() => "abc".at("-1")), err(() => "abc".at(Symbol())), err(() => "abc".at(1n)), "abc"["1"],
  err(() => "abc".slice(1n)),
];
//=> ["c", "TypeError", "TypeError", "b", "TypeError"]

//# substring-of-surrogates: slices may cut a pair, concatenation joins it again
const s = "x😀y";
const cut = s.slice(0, 2) + s.slice(2);
return [s.slice(0, 2).isWellFormed(), cut === s, cut.length, s.slice(0, 2).codePointAt(1) === 0xd83d];
//=> [false, true, 4, true]
