//# encode-uri-component: what stays and what is encoded
return [
  encodeURIComponent("aZ09-_.!~*'()"), encodeURIComponent(";/?:@&=+$,# %<>[]^`{|}\"\\"), encodeURI(";/?:@&=+$,#"),
  encodeURI(" %[]^`"), encodeURIComponent(),
];
//=> ["aZ09-_.!~*'()", "%3B%2F%3F%3A%40%26%3D%2B%24%2C%23%20%25%3C%3E%5B%5D%5E%60%7B%7C%7D%22%5C", ";/?:@&=+$,#", "%20%25%5B%5D%5E%60", "undefined"]

//# encode-lone-surrogates: halves of pairs are a URIError, pairs are four bytes
const err = (s) => { try { return encodeURIComponent(s); } catch (e) { return e.name; } };
return [err("\ud800"), err("\udc00"), err("\ud83d\ude00"), err("\ude00\ud83d"), err("\ud83dx")];
//=> ["URIError", "URIError", "%F0%9F%98%80", "URIError", "URIError"]

//# decode-errors: broken escapes and broken UTF-8
const err = (s) => { try { return decodeURIComponent(s); } catch (e) { return e.name; } };
return [
  "%", "%1", "%zz", "%80", "%C3", "%C3%28", "%ED%A0%80", "%F5%80%80%80", "%C0%80", "%e4%BD%a0", "a+b", "%00",
].map(err);
//=> ["URIError", "URIError", "URIError", "URIError", "URIError", "URIError", "URIError", "URIError", "URIError", "你", "a+b", "\u0000"]

//# decode-uri-reserved: decodeURI leaves the reserved ones as they stand
return [
  decodeURI("%3B%2F%3f%23%20%41"), decodeURIComponent("%3B%2F%3f%23%20%41"), decodeURI("%25%32"), decodeURI("%C3%A9"),
];
//=> ["%3B%2F%3f%23 A", ";/?# A", "%2", "é"]

//# escape-unescape: annex B, by units
return [escape("a b+c@*_-./ü€😀"), unescape("%u20AC%E9%zz%u12%41"), escape(), unescape("%"), unescape("%u")];
//=> ["a%20b+c@*_-./%FC%u20AC%uD83D%uDE00", "€é%zz%u12A", "undefined", "%", "%u"]

//# global-values: NaN, Infinity and undefined are properties that cannot change
const d = Object.getOwnPropertyDescriptor(globalThis, "NaN");
return [
  d.writable, d.enumerable, d.configurable, globalThis.Infinity === 1 / 0, globalThis.undefined === void 0,
  "undefined" in globalThis,
];
//=> [false, false, false, true, true, true]

//# global-this: globals are its properties, of itself too
return [
  globalThis.globalThis === globalThis, globalThis.Array === Array, typeof globalThis, globalThis.parseInt("7"),
  globalThis["JSON"] === JSON, "nothing" in globalThis,
];
//=> [true, true, "object", 7, true, false]

//# global-this-names: every global of the language that scripts name is an own property of globalThis
const names = [
  "Array", "BigInt", "DataView", "Date", "Error", "Float64Array", "Infinity", "JSON", "Math", "NaN", "Number",
];
names.push("Object", "Promise", "Proxy", "Reflect", "Set", "Symbol", "TypeError", "WeakRef", "isNaN", "undefined");
return names.filter((n) => !Object.hasOwn(globalThis, n));
//=> []

//# global-properties-hidden: built-in globals are not enumerable
const names = ["Array", "Math", "parseInt", "globalThis", "Promise"];
return names.filter((n) => Object.getOwnPropertyDescriptor(globalThis, n).enumerable);
//=> []

//# global-this-own-property: a property put on globalThis is a global and can be deleted
globalThis.counter = 1;
globalThis.counter++;
const seen = [globalThis.counter, "counter" in globalThis, Object.keys(globalThis).includes("counter")];
return [...seen, delete globalThis.counter, "counter" in globalThis];
//=> [2, true, true, true, false]

//# global-descriptor: a global constructor is writable and configurable
const d = Object.getOwnPropertyDescriptor(globalThis, "Map");
return [d.value === Map, d.writable, d.enumerable, d.configurable];
//=> [true, true, false, true]

//# typeof-of-unknown: typeof of a name that does not exist is no error
return [
  typeof notDefinedAnywhere, typeof undefined, typeof globalThis.nope, typeof null, typeof Symbol, typeof class {},
  typeof /x/,
];
//=> ["undefined", "undefined", "undefined", "object", "function", "function", "object"]

//# names-and-lengths: of the global functions
return [
  parseInt, parseFloat, isNaN, isFinite, encodeURI, decodeURIComponent, escape,
].map((f) => [f.name, f.length, Object.hasOwn(f, "prototype")].join());
//=> ["parseInt,2,false", "parseFloat,1,false", "isNaN,1,false", "isFinite,1,false", "encodeURI,1,false", "decodeURIComponent,1,false", "escape,1,false"]

//# atob-btoa: base64 of Latin-1 texts, padding, white space
return [
  btoa("hello"), btoa("\xff\x00a"), btoa(""), atob("aGVsbG8="), atob(" aG Vs\nbG8 "), atob("/+8=").length, btoa(12),
  btoa("é"),
];
//=> ["aGVsbG8=", "/wBh", "", "hello", "hello", 2, "MTI=", "6Q=="]

//# atob-btoa-errors: characters beyond Latin-1 and texts that are no base64
const err = (f) => { try { return f(); } catch (e) { return [e.name, e.code, e instanceof Error]; } };
return [
  err(() => btoa("€")), err(() => atob("a")), err(() => atob("ab=c")), err(() => atob("abc$")),
  err(() => atob("ab===")),
];
//=> [["InvalidCharacterError", 5, true], ["InvalidCharacterError", 5, true], ["InvalidCharacterError", 5, true], ["InvalidCharacterError", 5, true], ["InvalidCharacterError", 5, true]]

//# atob-of-nullish: null and undefined become texts
return [atob(null).length, btoa(undefined), btoa(null)];
//=> [3, "dW5kZWZpbmVk", "bnVsbA=="]

//# atob-without-arguments: a call without arguments is a TypeError
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
return [err(() => atob()), err(() => btoa())];
//=> ["TypeError", "TypeError"]

//# base64-of-unicode: the way models encode unicode text
const bytes = (s) => Array.from(unescape(encodeURIComponent(s)), (c) => c.charCodeAt(0));
const encode = (s) => btoa(String.fromCharCode(...bytes(s)));
const decode = (s) => decodeURIComponent(escape(atob(s)));
return [encode("Grüße €"), decode(encode("Grüße €"))];
//=> ["R3LDvMOfZSDigqw=", "Grüße €"]
