//# case-special: mappings that change the length
return [
  "ß".toUpperCase(), "ﬁ".toUpperCase(), "İ".toLowerCase().length, "ŉ".toUpperCase(), "ǆ".toUpperCase(),
  "ΐ".toUpperCase().length,
];
//=> ["SS", "FI", 2, "ʼN", "Ǆ", 3]

//# final-sigma: a sigma at the end of a word is lowered to the final form
return [
  "ΣΑΣ".toLowerCase(), "Σ".toLowerCase(), "ΑΣ ΣΑ".toLowerCase(), "ΑΣΑ".toLowerCase(), "ΑΣ.".toLowerCase(),
  "Α\u0301Σ".toLowerCase().at(-1),
];
//=> ["σας", "σ", "ας σα", "ασα", "ας.", "ς"]

//# case-supplementary: letters beyond the basic plane have case
return [
  "𐐨".toUpperCase() === "𐐀", "𐐀".toLowerCase() === "𐐨", "ÿ".toUpperCase(), "µ".toUpperCase() === "Μ",
  "ⓐ".toUpperCase(),
];
//=> [true, true, "Ÿ", true, "Ⓐ"]

//# locale-case-default: the locale variants agree with the plain ones for the letters of ASCII
return ["Straße I".toLocaleUpperCase(), "TITLE".toLocaleLowerCase()];
//=> ["STRASSE I", "title"]

//# normalize: the four forms and a refused one
const err = (f) => { try { return "\u1e9b\u0323".normalize(f).length; } catch (e) { return e.name; } };
return [err("NFC"), err("NFD"), err("NFKC"), err("NFKD"), err(), err("nfc"), err(null), "e\u0301".normalize() === "é"];
//=> [2, 3, 1, 3, 2, "RangeError", "RangeError", true]

//# normalize-hangul: syllables are composed and decomposed by rule
return [
  "\u1112\u1161\u11ab".normalize("NFC"), [..."한".normalize("NFD")].length, "\uac00\u11a8".normalize("NFC") === "각",
];
//=> ["한", 3, true]

//# normalize-reorders: combining marks are put into canonical order, exclusions stay apart
return [
  "q\u0307\u0323".normalize("NFC") === "q\u0323\u0307", "\u0958".normalize("NFC").length, "Å".normalize("NFC") === "Å",
  "ﬃ".normalize("NFKC"), "①".normalize("NFKC"), "①".normalize("NFC"),
];
//=> [true, 2, true, "ffi", "1", "①"]

//# locale-compare-equal: canonically equal strings compare equal, a string equals itself
return [
  "a".localeCompare("a"), "\u0061\u030a".localeCompare("\u00e5"), "\u1100\u1161".localeCompare("가"),
  "".localeCompare(""),
];
//=> [0, 0, 0, 0]

//# locale-compare-signs: it is a consistent order of numbers, and undefined is a text
const a = "a".localeCompare("b"), b = "b".localeCompare("a");
return [typeof a, a < 0, b > 0, "undefined".localeCompare(), "b".localeCompare("a") === b];
//=> ["number", true, true, 0, true]

//# sort-by-locale-compare: what models write to sort names in ASCII lower case
return ["pear", "apple", "fig"].sort((x, y) => x.localeCompare(y));
//=> ["apple", "fig", "pear"]

//# well-formed: lone surrogates are seen and replaced
const lone = "a\ud800b", pair = "\ud83d\ude00";
return [
  lone.isWellFormed(), pair.isWellFormed(), lone.toWellFormed(), "\udc00\ud800".toWellFormed(),
  pair.toWellFormed() === pair,
];
//=> [false, true, "a�b", "��", true]

//# code-points: units and code points of a pair, and of its halves
const s = "😀";
return [
  s.length, s.codePointAt(0), s.codePointAt(1), s.charCodeAt(0), [...s].length, s.split("").length,
  s.at(0) === "\ud83d",
];
//=> [2, 128512, 56832, 55357, 1, 2, true]

//# lone-surrogates-iterated: iteration gives lone halves singly
return [..."\ude00\ud83d\ud83d\ude00"].map((c) => c.length);
//=> [1, 1, 2]

//# grapheme-lengths: joined emoji and combining marks are several code points
return [[..."👩‍👩‍👧"].length, "👩‍👩‍👧".length, [..."🇩🇪"].length, "é".length, "e\u0301".length];
//=> [5, 8, 2, 1, 2]

//# escapes: the spellings of characters in strings
return ["\x41\u0042\u{43}\u{1F600}", "\0".length, "a\
b", "\v\f\b".length, "\q", "\u2028".length, "'\"\`"];
//=> ["ABC😀", 1, "ab", 3, "q", 1, "'\"`"]

//# identifiers: unicode identifiers, escaped ones name the same binding
const größe = 1, π = 3, \u0061b = 2;
const o = { größe, 変数: 5, "\u0061c": 6 };
return [größe + π, ab, o.変数, o.ac, Object.keys(o)];
//=> [4, 2, 5, 6, ["größe", "変数", "ac"]]

//# uri-of-unicode: encoding by UTF-8
return [
  encodeURIComponent("ä€😀"), decodeURIComponent("%F0%9F%98%80"), encodeURI("/ü?q=ä#x"), escape("ä€"),
  unescape("%E4%u20AC"),
];
//=> ["%C3%A4%E2%82%AC%F0%9F%98%80", "😀", "/%C3%BC?q=%C3%A4#x", "%E4%u20AC", "ä€"]

//# reverse-by-code-points: reversing by spread keeps pairs, by split breaks them
const s = "a😀";
return [[...s].reverse().join(""), s.split("").reverse().join("").isWellFormed()];
//=> ["😀a", false]

//# pad-with-pairs: padding cuts pairs, by units
return ["x".padStart(4, "😀").length, "x".padStart(4, "😀").isWellFormed(), "x".padEnd(3, "😀")];
//=> [4, false, "x😀"]

//# regex-unicode-case: ignoreCase folds more with the u flag
return [
  /\u212a/i.test("k"), /\u212a/iu.test("k"), /[^x]/iu.test("X"), /ſ/iu.test("S"), /ß/iu.test("ẞ"), /ß/i.test("SS"),
  /Σ/i.test("ς"),
];
//=> [false, true, false, true, true, false, true]
