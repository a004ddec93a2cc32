// References to large texts that stay in the host (docs/sidecar.md). A reference is a proxy that behaves as a string:
// what is asked of it the host answers, and the script waits on the spot. Whatever would make text of it unseen
// coerces it, and so meets `coerce` below. References of the same content are one reference, so identity is equality.

const placeIn = uncurry("".indexOf);
const { toPrimitive: asPrimitive, iterator, toStringTag, match: asPattern, split: asSplitter } = Symbol;
const { trunc } = Math;
const characters = uncurry(""[iterator]);
const joinNative = realm.Array.prototype.join;
const concatNative = "".concat;
const SAFE = 2 ** 53 - 1;
const records = new WeakMap(); // reference, and its target → {id, length}
const references = bare({}); // id → reference
let side; // {mark, threshold, composites, literals}
let lookCount = 0;

const recordOf = (value) => isObject(value) ? weakGet(records, value) : undefined;
const composite = () => halt('{"code":"SIDECAR_COMPOSITE_BLOCKED","detail":{}}');
const tokenOf = ({ id }) => "__ref_" + id;
const markOf = ({ id }) => side.mark + id;

// From now on there may be a reference: what the compiled text has in the place of comparisons asks from here on.
const meet = () => {
  if (hooks.isMet) return;
  hooks.meet();
  hooks.isMet = true;
};

const reference = (id, length) => {
  if (references[id] === undefined) {
    meet();
    const target = freeze(setPrototypeOf({}, String.prototype));
    const made = references[id] = new Proxy(target, traps);
    const record = { __proto__: null, id, length, made };
    weakSet(records, target, record);
    weakSet(records, made, record);
  }
  return references[id];
};

// In what the host says, a text that begins with the mark (random, of this run) stands for a reference.
const revive = (value) => {
  if (typeof value === "string") {
    const { mark } = side;
    if (slice(value, 0, mark.length) !== mark) return value;
    const told = slice(value, mark.length), colon = placeIn(told, ":");
    return reference(+slice(told, 0, colon), +slice(told, colon + 1));
  }
  if (!isObject(value)) return value;
  const names = keysOf(value);
  for (let i = 0; i < names.length; i++) {
    const member = value[names[i]], now = revive(member);
    if (now !== member) define(value, names[i], now, true, true);
  }
  return value;
};
const parseAnswer = (json) => placeIn(json, side.mark) < 0 ? parse(json) : revive(parse(json));

// `args` are texts (marks stand for references), numbers, and undefined.
const look = (record, operation, ...args) => {
  let text = "[" + record.id + ',"' + operation + '"';
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    text += "," + (typeof arg === "string" ? stringify(arg) : arg === undefined ? "null" : "" + arg);
  }
  const { value, refusal: why } = bare(parseAnswer(send("look", ++lookCount, "", text + "]")));
  if (why !== undefined) throw new RangeError(why);
  return value;
};
const contentOf = (record) => look(record, "text");

// Conversions of arguments as ECMA-262 has them: ToIntegerOrInfinity, ToString, IsRegExp.
const integer = (value) => {
  const number = +value;
  return number !== number ? 0 : number > SAFE ? SAFE : number < -SAFE ? -SAFE : trunc(number);
};
const within = (value, most) => value < 0 ? 0 : value > most ? most : value;
const stringOf = (value) => {
  if (typeof value === "symbol") throw new TypeError("a symbol is no text");
  return String(value);
};
const textOf = (value) => {
  const record = recordOf(value);
  return record === undefined ? stringOf(value) : markOf(record);
};
// What is joined to a reference: a reference, or the text of anything else.
const partOf = (value) => recordOf(value) === undefined ? stringOf(value) : value;
const isRegExp = (value) => {
  try { return sourceOf(value) !== undefined; } catch { return false; }
};
const needleOf = (value, name) => {
  if (isObject(value) && recordOf(value) === undefined) {
    const pattern = value[asPattern];
    if (pattern !== undefined ? pattern : isRegExp(value)) {
      throw new TypeError(name + " of a reference takes a text, not a regular expression");
    }
  }
  return textOf(value);
};

const rangeOf = (record, from, to) => {
  if (from >= to) return "";
  return from === 0 && to === record.length ? record.made : look(record, "slice", from, to);
};
const relative = (value, length) => value < 0 ? within(length + value, length) : within(value, length);
const unitAt = (record, at, otherwise, operation) =>
  at < 0 || at >= record.length ? otherwise : look(record, operation, at);
const padded = (record, operation, most, fill) => {
  const length = within(integer(most), SAFE);
  if (length <= record.length) return record.made;
  const filler = fill === undefined ? " " : textOf(fill);
  return filler === "" ? record.made : look(record, operation, length, filler);
};
const joined = (record, values) => {
  let text = record.made;
  if (values.length > 0 && !side.composites) composite();
  for (let i = 0; i < values.length; i++) text = plus(text, partOf(values[i]));
  return text;
};

const textOperations = {
  __proto__: null,
  at(record, position) {
    const at = integer(position);
    return unitAt(record, at < 0 ? record.length + at : at, undefined, "charAt");
  },
  charAt: (record, position) => unitAt(record, integer(position), "", "charAt"),
  charCodeAt: (record, position) => unitAt(record, integer(position), 0 / 0, "charCodeAt"),
  codePointAt: (record, position) => unitAt(record, integer(position), undefined, "codePointAt"),
  slice(record, start, end) {
    const { length } = record;
    const from = relative(integer(start), length);
    return rangeOf(record, from, end === undefined ? length : relative(integer(end), length));
  },
  substring(record, start, end) {
    const { length } = record;
    const from = within(integer(start), length);
    const to = end === undefined ? length : within(integer(end), length);
    return from < to ? rangeOf(record, from, to) : rangeOf(record, to, from);
  },
  indexOf(record, text, position) {
    const needle = textOf(text);
    return look(record, "indexOf", needle, within(integer(position), record.length));
  },
  lastIndexOf(record, text, position) {
    const needle = textOf(text), number = +position;
    const at = number !== number ? record.length : within(integer(number), record.length);
    return look(record, "lastIndexOf", needle, at);
  },
  includes(record, text, position) {
    const needle = needleOf(text, "includes");
    return look(record, "indexOf", needle, within(integer(position), record.length)) >= 0;
  },
  startsWith(record, text, position) {
    const needle = needleOf(text, "startsWith");
    return look(record, "startsWith", needle, within(integer(position), record.length));
  },
  endsWith(record, text, end) {
    const needle = needleOf(text, "endsWith");
    return look(record, "endsWith", needle, end === undefined ? record.length : within(integer(end), record.length));
  },
  trim: (record) => look(record, "trim"),
  trimStart: (record) => look(record, "trimStart"),
  trimEnd: (record) => look(record, "trimEnd"),
  toLowerCase: (record) => look(record, "toLowerCase"),
  toUpperCase: (record) => look(record, "toUpperCase"),
  split(record, separator, limit) {
    if (isObject(separator) && recordOf(separator) === undefined && separator[asSplitter] != null) {
      throw new TypeError("split of a reference takes a text, not a regular expression");
    }
    const most = limit === undefined ? 4294967295 : +limit >>> 0;
    const text = separator === undefined ? undefined : textOf(separator);
    if (most === 0) return [];
    return text === undefined ? [record.made] : look(record, "split", text, most);
  },
  padStart: (record, most, fill) => padded(record, "padStart", most, fill),
  padEnd: (record, most, fill) => padded(record, "padEnd", most, fill),
  concat: (record, _first, _second, all) => joined(record, all),
  toString: (record) => record.made,
  valueOf: (record) => record.made,
};

// As a script gets them: of anything but a reference they do what the engine's own do.
const methods = { __proto__: null };
for (const name of keysOf(textOperations)) {
  const native = String.prototype[name], operate = textOperations[name];
  methods[name] = freeze(conceal({
    [name](first, second) {
      const record = recordOf(this);
      return record === undefined ? apply(native, this, arguments) : operate(record, first, second, arguments);
    },
  }[name]));
}
methods.toJSON = freeze(conceal({
  toJSON() {
    const record = recordOf(this);
    return record === undefined ? this : tokenOf(record);
  },
}.toJSON));
const special = {
  __proto__: null,
  // What coerces for a number, or to compare by order, gets the content: no text comes of that. All else would.
  [asPrimitive]: freeze(conceal({
    coerce(hint) {
      const record = recordOf(this);
      if (record === undefined) throw new TypeError("not a reference");
      return hint === "number" ? contentOf(record) : composite();
    },
  }.coerce)),
  [iterator]: freeze(conceal({
    iterate() {
      const record = recordOf(this);
      return characters(record === undefined ? this : contentOf(record));
    },
  }.iterate)),
  [toStringTag]: "String",
};

const notSo = (what) => {
  throw new TypeError(what + ": this is a reference to a large text; take a part with slice, or pass it to a tool");
};
const traps = {
  __proto__: null,
  get(target, key) {
    if (typeof key === "symbol") return special[key];
    const record = weakGet(records, target);
    if (key === "length") return record.length;
    if (methods[key] !== undefined) return methods[key];
    // Each promise that is settled with a reference looks for it.
    if (key === "then") return undefined;
    const at = +key;
    if ("" + at !== key) notSo('"' + slice(key, 0, 40) + '" is not available');
    return at === trunc(at) ? unitAt(record, at, undefined, "charAt") : undefined;
  },
  has() { throw new TypeError("a text has no properties to look for with `in`"); },
  set: () => false,
  defineProperty: () => false,
  deleteProperty: () => false,
  setPrototypeOf: () => false,
  getOwnPropertyDescriptor() { return notSo("the properties cannot be listed"); },
  ownKeys() { return notSo("the properties cannot be listed"); },
};

hooks.shown = (value, marks) => {
  const record = recordOf(value);
  return record === undefined ? undefined : marks ? markOf(record) : tokenOf(record);
};

// Composites: the joined text is made in the host.
const plus = (a, b) => {
  const left = recordOf(a), right = recordOf(b);
  if (left === undefined && right === undefined) return a + b;
  // `"" + x` is what `+` makes of an operand beside a text.
  const first = left === undefined ? "" + a : markOf(left);
  const second = right === undefined ? "" + b : markOf(right);
  return first === "" ? b : second === "" ? a : look(left ?? right, "join", first, second);
};
const joinAware = (list, separator) => {
  let has = recordOf(separator) !== undefined;
  for (let i = 0; i < list.length && !has; i++) has = recordOf(list[i]) !== undefined;
  if (!has) return apply(joinNative, list, separator === undefined ? [] : [separator]);
  const between = separator === undefined ? "," : partOf(separator);
  let text = "";
  for (let i = 0; i < list.length; i++) {
    const item = list[i];
    if (i > 0) text = plus(text, between);
    if (item != null) text = plus(text, partOf(item));
  }
  return text;
};

hooks.sidecar = bare({
  typeOf: (value) => recordOf(value) === undefined ? typeof value : "string",
  same(a, b) {
    if (a === b) return true;
    const left = recordOf(a), right = recordOf(b);
    if (left === undefined) return right !== undefined && isContent(right, a);
    return right === undefined && isContent(left, b);
  },
  equal(a, b) {
    const left = recordOf(a), right = recordOf(b);
    if (left === undefined && right === undefined) return a == b;
    if (left !== undefined && right !== undefined) return left === right;
    const record = left ?? right, other = left === undefined ? a : b;
    if (other == null || typeof other === "symbol") return false;
    return typeof other === "string" ? isContent(record, other) : contentOf(record) == other;
  },
  // A text that a reference stands for, as that reference: then the engine's own comparisons are by content.
  canon(value) {
    if (typeof value !== "string" || !hooks.isMet || value.length * 3 < side.threshold) return value;
    return look({ __proto__: null, id: 0 }, "find", value) ?? value;
  },
  string(callee, value) {
    if (callee !== String) return callee(value);
    const record = recordOf(value);
    return record === undefined ? String(value) : record.made;
  },
  content(value) {
    const record = recordOf(value);
    return record === undefined ? value : contentOf(record);
  },
  literal: (number) => reference(side.literals[number][0], side.literals[number][1]),
  plus,
  text: (before, value, after) => plus(plus(before, partOf(value)), after),
  read(object, key) {
    let name = key;
    if (isObject(key)) {
      if (object == null) object[key]; // throws
      name = ownKeys({ __proto__: null, [key]: 0 })[0];
    }
    return { __proto__: null, object, name, value: object[name] };
  },
  write({ object, name, value }, more) { return object[name] = plus(value, more); },
  method(object, name) {
    const found = object[name];
    if (found === joinNative && isArray(object)) return (separator) => joinAware(object, separator);
    if (found === concatNative && typeof object === "string") {
      return (...values) => {
        let text = object;
        for (let i = 0; i < values.length; i++) text = plus(text, partOf(values[i]));
        return text;
      };
    }
    if (typeof found !== "function") throw new TypeError(name + " is not a function");
    return (...values) => apply(found, object, values);
  },
});
const isContent = (record, text) =>
  typeof text === "string" && text.length === record.length && contentOf(record) === text;

operations.sidecar = (json) => {
  side = bare(parse(json));
  hooks.parse = parseAnswer;
  // A literal is made in the midst of an expression, where it would be too late.
  if (side.literals.length > 0) meet();
};
