//# last-index: exec and test move lastIndex with g, and reset it on failure
const re = /a/g;
const steps = [];
for (let i = 0; i < 4; i++) steps.push([re.test("aba"), re.lastIndex]);
return steps;
//=> [[true, 1], [true, 3], [false, 0], [true, 1]]

//# last-index-without-flag: without g or y lastIndex is neither used nor changed
const re = /a/;
re.lastIndex = 7;
return [re.test("a"), re.lastIndex, re.test("b"), re.lastIndex];
//=> [true, 7, false, 7]

//# sticky: y matches only at lastIndex
const re = /foo/y;
const out = [
  re.test("foofoo bar"), re.lastIndex, re.test("foofoo bar"), re.lastIndex, re.test("foofoo bar"), re.lastIndex,
];
return [...out, "xfoo".match(/foo/y), "aab".replace(/a/gy, "x"), "baa".replace(/a/gy, "x"), "aXaX".split(/X/y)];
//=> [true, 3, true, 6, false, 0, null, "xxb", "baa", ["a", "a", ""]]

//# exec-result: index, input, groups and undefined captures
const m = /(a)|(b)/.exec("zb");
return [
  m.index, m.input, m[0], m[1] === undefined, m[2], m.length, "groups" in m, m.groups === undefined, Object.keys(m),
];
//=> [1, "zb", "b", true, "b", 3, true, true, ["0", "1", "2", "index", "input", "groups"]]

//# named-groups: groups has no prototype and keeps the order of the pattern
const { groups } = /(?<year>\d{4})-(?<month>\d\d)(?<rest>x)?/.exec("on 2024-07");
return [
  groups.year, groups.month, groups.rest === undefined, Object.keys(groups), Object.getPrototypeOf(groups) === null,
];
//=> ["2024", "07", true, ["year", "month", "rest"], true]

//# back-references: by number and name; to a group that did not match is empty
return [
  /(.)\1/.exec("abccd")[0], /(?<q>['"]).*?\k<q>/.exec(`say "it's" now`)[0], /(?:(x)|y)\1z/.exec("yz")[0],
  /\1(a)/.exec("aa")[0],
];
//=> ["cc", "\"it's\"", "yz", "a"]

//# captures-reset-in-loops: captures of a quantified group are cleared at each round
return [
  ...[
    /(?:(a)|b)*/.exec("ab")[1], /(z)((a+)?(b+)?(c))*/.exec("zaacbbbcac")[3],
    /(z)((a+)?(b+)?(c))*/.exec("zaacbbbcac")[4],
  ],
].map((v) => v ?? "undefined");
//=> ["undefined", "a", "undefined"]

//# empty-loops-end: a quantified group that matches nothing ends the loop
return [/(a*)*/.exec("b")[0], /(a*)*/.exec("b")[1] ?? "undefined", /(?:a?)*?b/.exec("aab")[0], /(?:){3}x/.test("x")];
//=> ["", "undefined", "aab", true]

//# lookahead-captures: captures in a lookahead stay, in a negative one are undefined
return [
  /(?=(a+))a*b\1/.exec("baaabac").slice(), /(.*?)a(?!(a+)b\2c)\2(.*)/.exec("baaabaac").map((v) => v ?? "undefined"),
];
//=> [["aba", "a"], ["baaabaac", "ba", "undefined", "abaac"]]

//# lookbehind: matches backwards, so that greedy captures fill from the right
return [
  "$10 €20".match(/(?<=€)\d+/)[0], "$10 €20".match(/(?<!€|\d)\d+/)[0], /(?<=(\d+)(\d+))$/.exec("1053").slice(1),
  /(?<=\1(a))b/.exec("aab")[0], "1234567".replace(/\B(?=(\d{3})+(?!\d))/g, ","),
];
//=> ["20", "10", ["1", "053"], "b", "1,234,567"]

//# greedy-and-lazy: how much each quantifier takes
return [
  /a{2,3}/, /a{2,3}?/, /a+?b/, /(a+)(a*)/, /(a+?)(a*)/, /a{0}/, /a{,2}/,
].map((re) => re.exec("aaaab")?.slice().join("|") ?? "null");
//=> ["aaa", "aa", "aaaab", "aaaa|aaaa|", "aaaa|a|aaa", "", "null"]

//# dot-and-lines: the dot stops at four line ends, with s at none
const s = "a\nb\r\u2028\u2029c";
return [s.match(/./g).length, s.match(/./gs).length, /a.b/s.test("a\nb"), /a.b/.test("a\nb"), s.match(/^./gm).length];
//=> [3, 7, true, false, 3]

//# multiline-anchors: with m the anchors hold at every line end
return ["a\nb\r\nc".match(/^\w$/gm), "a\nb".match(/b$/)[0], /^b/.test("a\nb"), "x\ny\n".replace(/$/gm, ";")];
//=> [["a", "b", "c"], "b", false, "x;\ny;\n;"]

//# unicode-flag: with u the pattern sees code points
return [
  /^.$/.test("😀"), /^.$/u.test("😀"), /\u{1F600}/u.test("😀"), /\u{3}/.test("uuu"), "😀".match(/[😀]/u)[0].length,
  /^[^x]$/u.test("😀"),
];
//=> [false, true, true, true, 2, true]

//# unicode-last-index: with u empty matches step by code points
return ["😀".replace(/(?:)/g, "-").length, "😀".replace(/(?:)/gu, "-"), [..."😀a".matchAll(/(?:)/gu)].map((m) => m.index)];
//=> [5, "-😀-", [0, 2, 3]]

//# unicode-strictness: with u needless escapes and stray braces are errors
const err = (p, f) => { try { return RegExp(p, f).source; } catch (e) { return e.name; } };
return [
  err("\\-", "u"), err("\\-", ""), err("{", "u"), err("a{1", ""), err("\\1", "u"), err("\\u{110000}", "u"),
  err("]", "u"), err("\\c", ""),
];
//=> ["SyntaxError", "\\-", "SyntaxError", "a{1", "SyntaxError", "SyntaxError", "SyntaxError", "\\c"]

//# properties: general categories, scripts and binary properties
return [
  "aÄ1_😀".match(/\p{L}/gu), /\p{Script=Greek}/u.test("λ"), /^\P{Lu}+$/u.test("abc"),
  /\p{Emoji_Presentation}/u.test("😀"),
  "a1٣".match(/\p{Nd}/gu).length, /\p{Script_Extensions=Latin}/u.test("a"), /\p{ASCII}/u.test("é"),
  /[\p{Lu}\d]/u.test("5"),
];
//=> [["a", "Ä"], true, true, true, 2, true, false, true]

//# properties-without-u: without u \p is the letter p, with u an unknown property is an error
const err = (p) => { try { return RegExp(p, "u").source; } catch (e) { return e.name; } };
return [/^\p{L}$/.test("p{L}"), err("\\p{Nope}"), err("\\p{Script=Nope}"), err("\\p{lu}"), err("\\p{Letter}")];
//=> [true, "SyntaxError", "SyntaxError", "SyntaxError", "\\p{Letter}"]

//# v-flag-sets: difference, intersection, nested classes
return [
  "a1b2".match(/[\w--\d]/gv), "aλΩ1".match(/[\p{L}&&\p{Script=Greek}]/gv), /^[[a-z]--[aeiou]]+$/v.test("xyz"),
  /[[a-c][x-z]]/v.test("y"), /[^\d--5]/v.test("5"),
];
//=> [["a", "b"], ["λ", "Ω"], true, true, true]

//# v-flag-strings: string literals and properties of strings in a class
return [
  /^[\q{abc|d|}x]$/v.test("abc"), "abcd".match(/[\q{a|abc}]/v)[0], /^\p{RGI_Emoji}$/v.test("👩‍👩‍👧"),
  /^\p{RGI_Emoji_Flag_Sequence}$/v.test("🇩🇪"), /^[\q{}]$/v.test(""),
];
//=> [true, "abc", true, true, true]

//# v-flag-syntax: double punctuators, mixed operators and negated strings are errors
const err = (p) => { try { return RegExp(p, "v").source; } catch (e) { return e.name; } };
return [err("[a&&&b]"), err("[(]"), err("[a--b&&c]"), err("[^\\q{ab}]"), err("[!!]"), err("[\\(]"), err("[&]")];
//=> ["SyntaxError", "SyntaxError", "SyntaxError", "SyntaxError", "SyntaxError", "[\\(]", "[&]"]

//# v-flag-ignore-case: complement classes fold before they are negated
return [
  /[^\P{Lowercase_Letter}]/iv.test("A"), /\P{Lowercase_Letter}/iv.test("A"), /[^\P{Lowercase_Letter}]/iu.test("A"),
];
//=> [true, false, false]

//# flags: the order of flags, and accessors
const re = new RegExp("a", "ygimsud");
const err = (f) => { try { return RegExp("a", f).flags; } catch (e) { return e.name; } };
return [re.flags, re.global, re.hasIndices, /a/.sticky, err("gg"), err("uv"), err("x"), err("v"), String(re)];
//=> ["dgimsuy", true, true, false, "SyntaxError", "SyntaxError", "SyntaxError", "v", "/a/dgimsuy"]

//# source-escaped: the source of empty patterns, slashes and line ends
return [
  RegExp("").source, String(new RegExp("/")), RegExp("\n").source, RegExp("[/]").source, String(RegExp("\\/")),
  RegExp(undefined).source,
];
//=> ["(?:)", "/\\//", "\\n", "[/]", "/\\//", "(?:)"]

//# constructor-identity: RegExp of a regex gives it back, new makes another; flags can be replaced
const re = /a/g;
return [
  RegExp(re) === re, new RegExp(re) === re, new RegExp(re, "i").flags, RegExp(re, "").flags, new RegExp(re).flags,
];
//=> [true, false, "i", "", "g"]

//# prototype-accessors: flags of the prototype itself are undefined, its source is empty
const { prototype } = RegExp;
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
const get = Object.getOwnPropertyDescriptor(prototype, "global").get;
return [String(prototype.global), prototype.source, prototype.flags, String(prototype), err(() => get.call({}))];
//=> ["undefined", "(?:)", "", "/(?:)/", "TypeError"]

//# indices: the d flag gives start and end of each capture
const m = /(?<w>b+)(x)?/d.exec("abbb");
return [m.indices[0], m.indices[1], m.indices[2] === undefined, m.indices.groups.w, "indices" in /a/.exec("a")];
//=> [[1, 4], [1, 4], true, [1, 4], false]

//# exec-overridden: test, replace and match call an own exec
const re = /a/;
re.exec = () => ({ index: 1, 0: "b", length: 1 });
return [re.test("zzz"), "abc".replace(re, "X"), "abc".search(re), re[Symbol.match]("q")[0]];
//=> [true, "aXc", 1, "b"]

//# exec-overridden-bad: a result of exec that is no object is refused
const re = /a/;
re.exec = () => 5;
try { return re.test("a"); } catch (e) { return e.name; }
//=> "TypeError"

//# subclass: a subclass of RegExp is used by split and matchAll through its species
class R extends RegExp { exec(s) { const m = super.exec(s); if (m) m[0] = m[0].toUpperCase(); return m; } }
const re = new R("[ab]", "g");
return [
  re.test("xb"), "xbya".replace(new R("[ab]", "g"), "<$&>"), new R("a") instanceof RegExp, "a1b".split(new R("\\d")),
];
//=> [true, "x<B>y<A>", true, ["a", "b"]]

//# escape-static: RegExp.escape makes a text that matches itself
//~ node: needs RegExp.escape
const t = "a.b*(c)?[d]{1}^$|\\/-, \n_é";
return [
  new RegExp("^" + RegExp.escape(t) + "$", "u").test(t), RegExp.escape("foo.b"), RegExp.escape("1"),
  RegExp.escape("_x-y z"),
];
//=> [true, "\\x66oo\\.b", "\\x31", "_x\\x2dy\\x20z"]

//# modifiers: (?i:) and (?-i:) hold for a group alone
//~ node: needs regular expression modifiers
return [
  /a(?i:b)c/.test("aBc"), /a(?i:b)c/.test("aBC"), /a(?-i:b)c/i.test("Abc"), /a(?-i:b)c/i.test("aBc"),
  /(?s:.)./.test("\n\n"),
];
//=> [true, false, true, false, false]

//# duplicate-names: a name may stand once in each alternative
//~ node: needs duplicate named groups
const re = /(?<y>\d{4})-\d\d|\d\d-(?<y>\d{4})/;
return [
  re.exec("2024-01").groups.y, re.exec("01-2025").groups.y, "01-2025".replace(re, "$<y>"),
  /(?:(?<a>x)|(?<a>y))\k<a>/.test("yy"),
];
//=> ["2024", "2025", "2025", true]

//# annex-b: legacy octal escapes, identity escapes, quantified lookaheads, odd classes
return [
  /\101/.test("A"), /\a/.test("a"), /(?=a)*b/.test("b"), /[\d-x]/.test("-"), /a]/.test("a]"), /\8/.test("8"),
  /{/.test("{"),
];
//=> [true, true, true, true, true, true, true]

//# word-boundaries: \b and \w are ASCII, with iu two more letters
return ["naïve".match(/\w+/g), /\bé/.test("é"), /^\w$/iu.test("ſ"), /^\w$/i.test("ſ"), "a-b".split(/\b/)];
//=> [["na", "ve"], false, true, false, ["a", "-", "b"]]

//# white-space-class: \s has the white space and line ends of the specification
return [
  "\ufeff\u00a0\u1680\u2000\u2028\u3000\t\v".match(/\s/g).length, /\s/.test("\u180e"), /\s/.test("\u0085"),
  /\s/.test("\u200b"),
];
//=> [8, false, false, false]

//# class-edge-cases: empty classes, ranges, escapes in a class
const err = (p) => { try { return RegExp(p).source; } catch (e) { return e.name; } };
return [
  /[]/.test("a"), /[^]/.test("\n"), /[\b]/.test("\b"), /[a\]b]/.test("]"), /[-a]/.test("-"), err("[b-a]"),
  /[\cA]/.test("\x01"),
];
//=> [false, true, true, true, true, "SyntaxError", true]

//# syntax-errors: patterns that are none
const err = (p) => { try { return RegExp(p).source; } catch (e) { return e.name; } };
return [
  "(", "a**", "a{2,1}", "(?<a>.)(?<a>.)", "(?<1a>.)", "\\", "[", "(?<a", "*",
].every((p) => err(p) === "SyntaxError");
//=> true

//# literal-per-evaluation: a literal makes a new object each time
const make = () => /x/g;
return [make() === make(), make().lastIndex];
//=> [false, 0]

//# last-index-frozen: a frozen regex without flags can test, one with g cannot
const err = (re) => { try { return Object.freeze(re).test("a"); } catch (e) { return e.name; } };
return [err(/a/), err(/a/g), err(/b/), err(/b/g)];
//=> [true, "TypeError", false, "TypeError"]

//# global-match-empty: empty matches move on by one
return ["abc".match(/x*/g), "abc".replace(/x*/g, "-"), [..."ab".matchAll(/(?:)/g)].length];
//=> [["", "", "", ""], "-a-b-c-", 3]

//# tokenizer: a sticky regex with named groups, as models write tokenizers
const re = /\s*(?:(?<num>\d+(?:\.\d+)?)|(?<op>[-+*/()])|(?<id>[a-z]\w*))/y;
const tokens = [];
for (let m; (m = re.exec("3.5 * (x1 - 2)")); ) {
  tokens.push(Object.entries(m.groups).find(([, v]) => v !== undefined).join(":"));
}
return tokens;
//=> ["num:3.5", "op:*", "op:(", "id:x1", "op:-", "num:2", "op:)"]

//# symbol-methods-names: names and lengths of the methods under symbols
const p = RegExp.prototype;
return [
  Symbol.match, Symbol.matchAll, Symbol.replace, Symbol.search, Symbol.split,
].map((s) => [p[s].name, p[s].length]);
//=> [["[Symbol.match]", 1], ["[Symbol.matchAll]", 1], ["[Symbol.replace]", 2], ["[Symbol.search]", 1], ["[Symbol.split]", 2]]

//# named-groups-in-replace-function: groups are the last argument only when there are names
const counts = [];
"a".replace(/(a)/, (...args) => { counts.push(args.length); return ""; });
"a".replace(/(?<n>a)/, (...args) => { counts.push(args.length, typeof args.at(-1)); return ""; });
return counts;
//=> [4, 5, "object"]

//# back-references-forward: named references before the group, and \k without names
return [
  /\k<a>(?<a>x)/.test("x"), /\k<a>/.test("k<a>"), /(?<a>.)(?<b>.)\k<b>\k<a>/.test("abba"),
  /(?<$>a)(?<π>b)/.exec("ab").groups.π,
];
//=> [true, true, true, "b"]

//# case-insensitive-references: a back-reference folds case with i
return [
  /(a)\1/i.test("aA"), /(é)\1/iu.test("éÉ"), /[a-z]+/i.exec("ABC")[0], /[^a]/i.test("A"),
  /\u{10428}/iu.test("\u{10400}"),
];
//=> [true, true, "ABC", false, true]

//# lookbehind-variable: lookbehinds of variable length, nested and negative
return [
  "aXbbXcccX".match(/(?<=b+)X/).index, /(?<!(?<!a)b)c/.test("abc"), /(?<=^|,)x/.exec("x,x").index,
  "foobar".replace(/(?<=foo)/, "-"),
  /(?<=([ab]+))c/.exec("xabc")[1], /(?<=a(?=b))b/.test("ab"),
];
//=> [4, true, 0, "foo-bar", "ab", true]

//# sticky-global-replace: g and y together stop at the first place that does not match
return [
  "aab".replaceAll(/a/gy, "-"), "baa".replaceAll(/a/gy, "-"), [..."aaba".matchAll(/a/gy)].length, "aaba".match(/a/gy),
];
//=> ["--b", "baa", 2, ["a", "a"]]

//# last-index-conversion: lastIndex may be any value, beyond the end it fails and is reset
const re = /a/g;
re.lastIndex = { valueOf: () => 1 };
const r = re.exec("aab").index;
re.lastIndex = 99;
const none = re.exec("aab");
const end = re.lastIndex;
re.lastIndex = -5;
return [r, none, end, re.exec("ba").index];
//=> [1, null, 0, 1]

//# unicode-sets-escapes: classes of v keep escapes, ranges and properties together
return [
  /^[\p{L}\p{N}_]+$/v.test("aλ٣_"), /[\u{1F600}-\u{1F64F}]/v.test("😀"), /^[\w&&[^\d]]+$/v.test("abc"),
  /^[\w&&[^\d]]+$/v.test("a1"),
  /^\P{ASCII}$/v.test("é"), /[\p{Emoji}--\p{ASCII}]/v.test("1"),
];
//=> [true, true, true, false, true, false]

//# regexp-species-and-flags: split adds y, matchAll keeps flags and lastIndex of a copy
class R extends RegExp { get flags() { flagReads++; return super.flags; } }
let flagReads = 0;
const re = new R("a", "g");
const all = [..."aa".matchAll(re)];
return [all.length, flagReads > 0, re.lastIndex, "xay".split(new R("a"))];
//=> [2, true, 0, ["x", "y"]]

//# quantifier-limits: large counts, and counts of zero
return [
  /a{0,0}b/.exec("aab")[0], /(?:a{2}){2}/.test("aaaa"), /x{4294967296}/.test("x"), /^a{3,}$/.test("aaaa"),
  /a{2}?/.exec("aaa")[0],
];
//=> ["b", true, false, true, "aa"]
