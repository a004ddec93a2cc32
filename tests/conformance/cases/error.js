//# shape: own properties of an error, and what is not enumerable
const e = new Error("m");
return [
  Object.hasOwn(e, "message"), Object.keys(e), Object.hasOwn(new Error(), "message"), Object.hasOwn(e, "name"),
  JSON.stringify(e), Object.getOwnPropertyDescriptor(e, "message"),
];
//=> [true, [], false, false, "{}", {"value": "m", "writable": true, "enumerable": false, "configurable": true}]

//# to-string: name and message, either empty, own values, generic objects
const s = (o) => Error.prototype.toString.call(o);
return [
  String(new Error()), String(new TypeError("x")), s({ name: "", message: "m" }), s({ name: "N", message: "" }), s({}),
  s({ name: undefined, message: 5 }), String(Object.assign(new Error("a"), { name: "Mine" })),
];
//=> ["Error", "TypeError: x", "m", "N", "Error", "Error: 5", "Mine: a"]

//# message-conversion: undefined makes none, other values become text
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
return [
  new Error(undefined).message, new Error(null).message, new Error(5).message,
  new Error({ toString: () => "obj" }).message, err(() => new Error(Symbol())),
];
//=> ["", "null", "5", "obj", "TypeError"]

//# cause: an own, hidden property if given, even as undefined
const e = new Error("m", { cause: 5 });
return [
  e.cause, Object.keys(e), "cause" in new Error("m"), Object.hasOwn(new Error("m", { cause: undefined }), "cause"),
  "cause" in new Error("m", 5), new RangeError("r", { cause: e }).cause.cause, "cause" in new Error("m", {}),
];
//=> [5, [], false, true, false, 5, false]

//# hierarchy: constructors, prototypes and names of the native errors
return [EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError].map((E) => [
  E.name, E.prototype.name, Object.getPrototypeOf(E) === Error, new E() instanceof Error, E.prototype.message, E.length,
  E("called") instanceof E,
].join());
//=> ["EvalError,EvalError,true,true,,1,true", "RangeError,RangeError,true,true,,1,true", "ReferenceError,ReferenceError,true,true,,1,true", "SyntaxError,SyntaxError,true,true,,1,true", "TypeError,TypeError,true,true,,1,true", "URIError,URIError,true,true,,1,true"]

//# aggregate: errors of any iterable, message second, cause third
const e = new AggregateError(new Set([1, 2]), "m", { cause: "c" });
const err = (f) => { try { return f(); } catch (x) { return x.name; } };
return [
  e.errors, e.message, e.cause, Object.keys(e), e.name, AggregateError.length, err(() => new AggregateError(5)),
  new AggregateError([]).message, String(e),
];
//=> [[1, 2], "m", "c", [], "AggregateError", 2, "TypeError", "", "AggregateError: m"]

//# subclass-assigning-name: this.name and this.message set in the constructor
class E extends Error { constructor() { super(); this.name = "E"; this.message = "m"; } }
const e = new E();
return [
  String(e), Object.keys(e), e instanceof E, e instanceof Error, e.name, Object.getOwnPropertyDescriptor(e, "name"),
];
//=> ["E: m", ["name", "message"], true, true, "E", {"value": "E", "writable": true, "enumerable": true, "configurable": true}]

//# subclass-with-fields: class fields, extra properties and instanceof chains
class AppError extends Error { name = "AppError"; constructor(message, code) { super(message); this.code = code; } }
class NotFound extends AppError { constructor(what) {
  super(what + " not found", 404);
  this.name = this.constructor.name;
} }
const e = new NotFound("page");
return [String(e), e.code, e instanceof AppError, Object.keys(e), { ...e }];
//=> ["NotFound: page not found", 404, true, ["name", "code"], {"name": "NotFound", "code": 404}]

//# subclass-prototype-name: name given on the prototype
class E extends TypeError {}
E.prototype.name = "E";
const e = new E("m");
return [String(e), Object.hasOwn(e, "name"), e instanceof TypeError, Object.keys(E.prototype)];
//=> ["E: m", false, true, ["name"]]

//# message-reassigned: message and name of an existing error can be changed and deleted
const e = new TypeError("a");
e.message += "b";
e.name = "Custom";
const first = String(e);
delete e.name;
delete e.message;
return [first, String(e)];
//=> ["Custom: ab", "TypeError"]

//# old-style-subclass: a constructor function with Error.prototype above, as before classes
function MyError(message) { this.name = "MyError"; this.message = message; }
MyError.prototype = Object.create(Error.prototype);
MyError.prototype.constructor = MyError;
const e = new MyError("m");
return [
  String(e), e instanceof Error, e.constructor === MyError, Object.keys(e), Object.keys(MyError.prototype),
  Object.prototype.toString.call(e),
];
//=> ["MyError: m", true, true, ["name", "message"], ["constructor"], "[object Object]"]

//# engine-errors: kinds of the errors that the language throws
const err = (f) => { try { f(); return "ok"; } catch (e) { return e.constructor.name; } };
let hole;
return [
  err(() => hole.x), err(() => hole()), err(() => { early; let early; }), err(() => new Array(-1)),
  err(() => decodeURI("%")), err(() => JSON.parse("{")), err(() => null[Symbol.iterator]),
  err(() => { const [a] = {}; }), err(() => 1n / 0n), err(() => new RegExp("(")), err(() => { const c = 1; c = 2; }),
  err(() => "x" in "xyz"), err(() => { const { a } = null; }),
];
//=> ["TypeError", "TypeError", "ReferenceError", "RangeError", "URIError", "SyntaxError", "TypeError", "TypeError", "RangeError", "SyntaxError", "TypeError", "TypeError", "TypeError"]

//# too-much-recursion: endless recursion is an error that can be caught, and the program goes on
const f = (n) => f(n + 1) + 1;
let caught = false;
try { f(0); } catch (e) { caught = e instanceof Error; }
return [caught, 1 + 1];
//=> [true, 2]

//# throw-anything: any value can be thrown and is caught as it is
const out = [];
for (const v of [1, "s", null, undefined, { a: 1 }, [2]]) try { throw v; } catch (e) { out.push(e === v); }
const s = Symbol();
try { throw s; } catch (e) { out.push(e === s); }
return out;
//=> [true, true, true, true, true, true, true]

//# stack-is-text: an error's stack, where there is one, is a text and never enumerable
const e = new Error("m");
return [typeof e.stack, Object.keys(e).includes("stack"), JSON.stringify({ ...e })];
//=> ["string", false, "{}"]

//# stack-assignable: assigning stack gives the new value back
const e = new Error("m");
e.stack = "mine";
return e.stack;
//=> "mine"

//# wrapped-errors: chains of causes as models log them
const chain = (e) => (e instanceof Error ? [e.message, ...chain(e.cause)] : []);
try {
  try { JSON.parse("{"); } catch (cause) { throw new Error("bad config", { cause }); }
} catch (e) {
  const found = chain(e);
  return [found[0], found.length, e.cause.name];
}
//=> ["bad config", 2, "SyntaxError"]

//# error-prototype-descriptors: name and message of Error.prototype are hidden data properties
const d = Object.getOwnPropertyDescriptor(Error.prototype, "name");
return [d.value, d.enumerable, "get" in d, Error.prototype.message];
//=> ["Error", false, false, ""]

//# object-assign-to-error: Object.assign sets name, message and more on an error
const e = Object.assign(new Error("m"), { name: "HttpError", status: 500, message: "changed" });
return [String(e), Object.keys(e), e.status];
//=> ["HttpError: changed", ["name", "status"], 500]

//# aggregate-subclass: a subclass of AggregateError with a name
class Many extends AggregateError { get name() { return "Many"; } }
const e = new Many([new Error("a"), new Error("b")], "both");
return [String(e), e.errors.map((x) => x.message), e instanceof AggregateError, e instanceof Error];
//=> ["Many: both", ["a", "b"], true, true]

//# rethrow-keeps-identity: the same error passes finally, catch and promises
const e = new Error("one");
const same = [];
try { try { throw e; } finally { same.push("f"); } } catch (x) { same.push(x === e); }
await Promise.reject(e).catch((x) => same.push(x === e));
return same;
//=> ["f", true, true]

//# cause-protocol: cause is looked for with has and read with get, in that order, after the message
const log = [];
const options = new Proxy({ cause: 0 }, {
  has: (t, k) => { log.push("has " + k); return k in t; }, get: (t, k) => { log.push("get " + k); return t[k]; },
});
new Error({ toString() { log.push("message"); return "m"; } }, options);
return log;
//=> ["message", "has cause", "get cause"]

//# aggregate-own-order: own properties of an AggregateError in the order they are made
const names = Object.getOwnPropertyNames(new AggregateError([1], "m", { cause: 2 })).filter((n) => n !== "stack");
return names;
//=> ["message", "cause", "errors"]

//# called-without-new: error constructors make errors without new, with prototypes of their own
return [
  Error("a") instanceof Error, RangeError("b").name, AggregateError([1], "c").errors,
  Object.getPrototypeOf(TypeError) === Error,
];
//=> [true, "RangeError", [1], true]
