// The state of the one run this context serves, and its ways out: done, fail, halt.

let limits; // as enter("limits") got them; of no prototype, like `output` in it
let argumentBounds;
const untouched = () => limits.iterations + 1;
let remaining = untouched; // the script's own from enter("start") on
let lineOffset = 0;
let ended = false; // from here on no tool call is admitted
let callsOpen = 0; // these the host will answer
let timersOpen = 0;
let iterationsWords = "";
const notes = newNotes();
// Optional files put their own here: console.js `flush`, sidecar.js the rest.
const hooks = { __proto__: null, flush() {}, parse, isMet: false, meet() {} };

// Also where the count is no number: a guard that hit its limit at the end of the stack threw RangeError in place of
// halting, and a script can catch that.
const isCrossed = () => !(remaining() >= 1);
const used = () => (isCrossed() ? limits.iterations : limits.iterations + 1 - remaining()) | 0;

// Ends the process. Its words are made beforehand and are ASCII, so handing it over takes no memory: a script that has
// used up its memory cannot turn its end into an exception.
const halt = (words) => {
  ended = true;
  // SAFE: console lines that no longer fit into memory are lost; the end is not.
  try { hooks.flush(); } catch { /* out of memory or stack */ }
  host("halt", used(), words, "");
  throw new Error("unreachable: a halt ends the process");
};
const haltIterations = () => halt(iterationsWords);

const send = (kind, id, a, b) => {
  if (isCrossed()) haltIterations();
  hooks.flush();
  return host(kind, id, slice(a, 0), slice(b, 0)); // the binding refuses ropes; slice flattens
};

const done = (value) => {
  ended = true;
  try {
    const text = encode(value, limits.output, notes, "$");
    send("done", used(), "[" + notes.text + "]", text);
  } catch (error) {
    fail(error);
  }
};

const thrownBounds = { __proto__: null, bytes: 16384, depth: 8, items: 1000, string: ERROR_TEXT_MAX };
const fail = (thrown) => {
  ended = true;
  try {
    if (isErrorLike(thrown)) return send("fail", used(), describe(thrown, lineOffset), "null");
    // Without memory to make the error the engine throws null, which a script hardly ever does, or, where an object
    // of many keys cannot grow, a value that it has for itself, of a type that no script can make.
    if (thrown === null || typeof thrown === "unknown") return send("fail", used(), outOfMemoryReport, "null");
    const value = encode(thrown, thrownBounds, newNotes(), "$");
    const message = typeof thrown === "string" ? thrown : thrown === undefined ? "undefined" : value;
    send("fail", used(), report("Error", slice(message, 0, ERROR_TEXT_MAX), null, null, false), value);
  } catch (error) {
    // A trap of the thrown value threw, or there is no memory left.
    if (isCrossed()) haltIterations();
    host("fail", used(), error === null || isOutOfMemory(error) ? outOfMemoryReport : undescribedReport, "null");
  }
};

// `then` would ask promise.constructor, which a script can have made its own.
const watch = (promise, onValue, onError) => {
  define(promise, "constructor", undefined, false, false);
  then(promise, onValue, onError);
};
