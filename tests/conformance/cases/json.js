//# stringify-values: what is left out, what becomes null, at the top undefined
const o = {
  u: undefined, f() {}, s: Symbol(), n: NaN, i: -Infinity, z: -0, d: new Date(0), a: [undefined, () => {}, Symbol()],
};
return [JSON.stringify(o), String(JSON.stringify(undefined)), String(JSON.stringify(() => {})), JSON.stringify(null)];
//=> ["{\"n\":null,\"i\":null,\"z\":0,\"d\":\"1970-01-01T00:00:00.000Z\",\"a\":[null,null,null]}", "undefined", "undefined", "null"]

//# stringify-boxes-and-collections: wrappers unwrap, collections and regexes are empty objects
return JSON.stringify([
  new Number(1), new String("s"), new Boolean(false), new Map([[1, 2]]), new Set([1]), /x/, new Error("m"),
]);
//=> "[1,\"s\",false,{},{},{},{}]"

//# space: numbers and texts up to ten, empty containers stay closed
const v = { a: [1, {}], b: [] };
return [
  JSON.stringify(v, null, 2), JSON.stringify([1], null, "--"), JSON.stringify([1], null, 99).length,
  JSON.stringify([1], null, "abcdefghijklm").length, JSON.stringify([1], null, 0),
  JSON.stringify([1], null, new Number(1)),
];
//=> ["{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": []\n}", "[\n--1\n]", 15, 15, "[1]", "[\n 1\n]"]

//# replacer-function: called with holder and key, the root under the empty key
const calls = [];
const text = JSON.stringify({ a: 1, b: [2] }, function (k, v) {
  calls.push([k, Array.isArray(this)]);
  return typeof v === "number" ? v * 2 : v;
});
return [text, calls];
//=> ["{\"a\":2,\"b\":[4]}", [["", false], ["a", false], ["b", false], ["0", true]]]

//# replacer-drops: undefined from a replacer removes members and makes null in lists
return [
  JSON.stringify({ a: 1, p: "x", l: [1, "x"] }, (k, v) => (v === "x" ? undefined : v)),
  String(JSON.stringify(1, () => undefined)),
];
//=> ["{\"a\":1,\"l\":[1,null]}", "undefined"]

//# replacer-list: an allow list at all depths, in its own order, numbers and wrappers count
return [
  JSON.stringify({ b: 1, a: { b: 2, c: 3 }, 1: 4 }, ["a", "b"]),
  JSON.stringify({ b: 1, a: 2, 1: 4 }, [1, "b", new String("a"), "b", true]),
  JSON.stringify([{ a: 1, b: 2 }], ["b"]), JSON.stringify({ a: 1 }, []),
];
//=> ["{\"a\":{\"b\":2},\"b\":1}", "{\"1\":4,\"b\":1,\"a\":2}", "[{\"b\":2}]", "{}"]

//# to-json: called with the key, before the replacer, also on prototypes of primitives' objects
const o = { toJSON(k) { return "key:" + k; } };
const seen = [];
const text = JSON.stringify({ x: o, y: [o] }, (k, v) => { if (typeof v === "string") seen.push(v); return v; });
return [text, seen, JSON.stringify(o), JSON.stringify({ toJSON: 5 }), String(JSON.stringify({ toJSON() {} }))];
//=> ["{\"x\":\"key:x\",\"y\":[\"key:0\"]}", ["key:x", "key:0"], "\"key:\"", "{\"toJSON\":5}", "undefined"]

//# well-formed: lone surrogates are escaped, pairs are not; control characters and line separators
return [
  JSON.stringify("\ud800"), JSON.stringify("😀"), JSON.stringify("\u2028\u007f\b\n\"\\\u0001/"),
  JSON.stringify({ "\udead": 1 }),
];
//=> ["\"\\ud800\"", "\"😀\"", "\"\u2028\u007f\\b\\n\\\"\\\\\\u0001/\"", "{\"\\udead\":1}"]

//# cycles: a cycle is a TypeError, the same object twice is not
const a = {};
a.self = a;
const shared = { v: 1 };
let name;
try { JSON.stringify(a); } catch (e) { name = e.name; }
return [name, JSON.stringify([shared, shared])];
//=> ["TypeError", "[{\"v\":1},{\"v\":1}]"]

//# order-and-symbols: integer keys first, symbols and hidden properties never
const o = Object.defineProperty({ b: 1, 2: 2, 1: 3, [Symbol("s")]: 4 }, "hidden", { value: 5 });
return JSON.stringify(o);
//=> "{\"1\":3,\"2\":2,\"b\":1}"

//# getters-and-proxies: getters are called, proxies of arrays are arrays
const p = new Proxy([1, 2], {});
return [
  JSON.stringify({ get x() { return 7; } }), JSON.stringify(p),
  JSON.stringify(new Proxy({ a: 1 }, { get: (t, k) => t[k] && 9 })),
];
//=> ["{\"x\":7}", "[1,2]", "{\"a\":9}"]

//# parse-reviver: from the inside out, with the holder, deleting on undefined
const order = [];
const r = JSON.parse('{"a":[1,2],"b":{"c":3}}', function (k, v) {
  order.push(k);
  return v === 2 || k === "c" ? undefined : v;
});
return [order, r, 1 in r.a, r.a.length, "c" in r.b];
//=> [["0", "1", "a", "c", "b", ""], {"a": [1, null], "b": {}}, false, 2, false]

//# parse-reviver-changes: a reviver that changes the holder is seen by later keys
const r = JSON.parse('{"a":1,"b":2}', function (k, v) { if (k === "a") this.b = 9; return v; });
return [
  r, JSON.parse("[1,2,3]", (k, v) => (Array.isArray(v) ? v : v + 1)),
  JSON.parse('"2024-01-01"', (k, v) => new Date(v)).getTime(),
];
//=> [{"a": 1, "b": 9}, [2, 3, 4], 1704067200000]

//# parse-strictness: what is no JSON text
const bad = [
  "", "{a:1}", "{'a':1}", "[1,]", "01", "+1", ".5", "1.", "NaN", "undefined", "0x1", "'x'", '"\t"', '"\\x41"', "[1 2]",
  "// c\n1", "\u00a01", "1n", "{\"a\":1,}", '"\\u12"', "tru", "-",
];
return bad.filter((t) => { try { JSON.parse(t); return true; } catch (e) { return e.name !== "SyntaxError"; } });
//=> []

//# parse-accepts: white space, escapes, exponents, minus zero, any top-level value
return [
  JSON.parse(" \t\r\n1e2 "), Object.is(JSON.parse("-0"), -0), JSON.parse('"\\u0041\\/\\b"').length, JSON.parse("null"),
  JSON.parse('"\u2028"').length, JSON.parse("1E-2"), JSON.parse("true"), JSON.parse("[[]]"),
];
//=> [100, true, 3, null, 1, 0.01, true, [[]]]

//# parse-duplicates-and-proto: the last of equal keys wins; __proto__ is an ordinary key
const o = JSON.parse('{"a":1,"b":2,"a":3,"__proto__":{"x":1}}');
return [o.a, Object.keys(o), o.x === undefined, Object.getPrototypeOf(o) === Object.prototype];
//=> [3, ["a", "b", "__proto__"], true, true]

//# parse-converts: the argument is converted to a text
const err = (v) => { try { return JSON.parse(v); } catch (e) { return e.name; } };
return [err(null), err(12), err([1]), err({}), err(undefined), err({ toString: () => "[2]" }), err(true)];
//=> [null, 12, 1, "SyntaxError", "SyntaxError", [2], true]

//# parse-big-numbers: rounding and overflow
return [
  JSON.parse("9007199254740993"), String(JSON.parse("1e400")),
  JSON.parse("123456789012345678901234567890") === 1.2345678901234568e29, JSON.parse("0.1"),
];
//=> [9007199254740992, "Infinity", true, 0.1]

//# parse-lone-surrogate: escaped halves are accepted and joined
return [JSON.parse('"\\ud83d\\ude00"'), JSON.parse('"\\ud83d"').length, JSON.parse('"\\ud83d"').isWellFormed()];
//=> ["😀", 1, false]

//# error-of-cycle-is-type-error: BigInts and cycles fail before anything is returned; getters throw through
const err = (v) => { try { return JSON.stringify(v); } catch (e) { return e.name; } };
return [err([1n]), err({ get x() { throw new RangeError("x"); } }), err({ toJSON() { throw new URIError("u"); } })];
//=> ["TypeError", "RangeError", "URIError"]

//# deep-copy: the copy models write, and what it loses
const copy = JSON.parse(JSON.stringify({ d: new Date(0), u: undefined, n: { a: [1, { b: null }] }, m: new Map() }));
return [copy, typeof copy.d];
//=> [{"d": "1970-01-01T00:00:00.000Z", "n": {"a": [1, {"b": null}]}, "m": {}}, "string"]

//# object: JSON has a tag and is not callable
return [String(JSON), typeof JSON, Object.keys(JSON), JSON.stringify.length, JSON.parse.length];
//=> ["[object JSON]", "object", [], 3, 2]

//# big-int-to-json: a toJSON given to the prototype of BigInt is called with the primitive
BigInt.prototype.toJSON = function () { return typeof this + " " + this; };
const text = JSON.stringify({ n: 5n });
delete BigInt.prototype.toJSON;
return text;
//=> "{\"n\":\"bigint 5\"}"

//# stringify-revoked-and-lists: a replacer list may be a proxy; own toJSON of lists; nested undefined
const list = new Proxy(["a"], {});
const a = Object.assign([1], { toJSON() { return "list"; } });
return [
  JSON.stringify({ a: 1, b: 2 }, list), JSON.stringify({ a, b: [a] }), JSON.stringify([[undefined], { x: undefined }]),
];
//=> ["{\"a\":1}", "{\"a\":\"list\",\"b\":[\"list\"]}", "[[null],{}]"]

//# reviver-proto-and-order: a reviver sees keys by the order of own keys, with integer keys first
const keys = [];
JSON.parse('{"b":1,"2":1,"a":1,"1":1}', (k, v) => { keys.push(k); return v; });
return keys;
//=> ["1", "2", "b", "a", ""]

//# reviver-frozen: what a reviver cannot define or delete stays, without an error
const r = JSON.parse('{"a":1,"b":2}', function (k, v) {
  if (k === "a") Object.freeze(this);
  return k === "b" ? undefined : v;
});
return r;
//=> {"a": 1, "b": 2}

//# numbers-printed: numbers print as String prints them
return JSON.stringify([1e21, 1e-7, -0, 0.1, 123456789012345680000, 5e-324, 1.0]);
//=> "[1e+21,1e-7,0,0.1,123456789012345680000,5e-324,1]"
