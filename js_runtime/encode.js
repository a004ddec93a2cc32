// Any value of a script as JSON text. No object of the script's reaches JSON.stringify, no toJSON is called, each
// getter (and proxy trap of that kind) runs at most once; what one of them throws, `encode` throws.

const MARK = "…[Truncated]";
const NOTES_MAX = 20; // notes travel in a frame's head of 64 KiB
const PATH_MAX = 256;
const ERROR = 1;
const PROMISE = 2;
// Printing a list, even one of ours, the engine assigns to a list of its own and so calls setters of Array.prototype.
// That is two to three times as fast as one by one, and done where no script can have put any there.
const ENGINE_MAY_PRINT = config.freeze || config.tame_object;
const objectPrototype = Object.prototype;
const indexOf = uncurry("".indexOf);
const errorKeys = bare(["name", "message"]);

// Prototype → what its instances are encoded as: one of the marks above, or a function that gives a primitive, or a
// list of at most `most` entries (with `keys`: an object), and that throws for an object which only inherits.
const kinds = new Map([[Error.prototype, ERROR], [Promise.prototype, PROMISE]]);
for (const { prototype } of [BigInt, Boolean, Number, String]) kinds.set(prototype, uncurry(prototype.valueOf));

const getTime = uncurry(Date.prototype.getTime);
const toISOString = uncurry(Date.prototype.toISOString);
kinds.set(Date.prototype, (date) => {
  const time = getTime(date);
  return time === time ? toISOString(date) : null;
});

const sourceOf = getter(RegExp.prototype, "source");
const flagGetters = ["hasIndices", "global", "ignoreCase", "multiline", "dotAll", "unicode", "unicodeSets", "sticky"]
  .map((name) => getter(RegExp.prototype, name));
kinds.set(RegExp.prototype, (pattern) => {
  let text = "/" + sourceOf(pattern) + "/";
  for (let i = 0; i < 8; i++) if (flagGetters[i](pattern)) text += "dgimsuvy"[i];
  return text;
});

const mapForEach = uncurry(Map.prototype.forEach);
const setForEach = uncurry(Set.prototype.forEach);
kinds.set(Set.prototype, (set, most) => {
  const list = bare([]);
  setForEach(set, (value) => { if (list.length < most) list[list.length] = value; });
  return list;
});
kinds.set(Map.prototype, (map, most) => {
  const list = bare([]), keys = bare([]);
  let named = true;
  mapForEach(map, (value, key) => {
    if (typeof key !== "string") named = false;
    if (list.length === most) return;
    keys[list.length] = key;
    list[list.length] = value;
  });
  if (named) list.keys = keys;
  else for (let i = 0; i < list.length; i++) list[i] = bare([keys[i], list[i]]);
  return list;
});

const typedLength = getter(getPrototypeOf(Uint8Array.prototype), "length");
const bufferLength = getter(ArrayBuffer.prototype, "byteLength");
const bufferOf = (buffer) => (bufferLength(buffer), buffer);
const listTyped = (typed, most) => {
  const list = bare([]), length = typedLength(typed);
  for (let i = 0; i < length && i < most; i++) list[i] = typed[i];
  return list;
};
kinds.set(getPrototypeOf(Uint8Array.prototype), listTyped);
kinds.set(ArrayBuffer.prototype, (buffer, most) => listTyped(new Uint8Array(bufferOf(buffer)), most));

const kindOf = (object) => {
  let prototype = getPrototypeOf(object);
  // 64: a proxy can answer for ever.
  for (let hop = 0; hop < 64 && prototype !== null && prototype !== objectPrototype; hop++) {
    const kind = mapGet(kinds, prototype);
    if (kind !== undefined) return kind;
    prototype = getPrototypeOf(prototype);
  }
  return undefined;
};

const newNotes = () => ({ __proto__: null, text: "", count: 0, truncated: false });

const addNotes = (all, some) => {
  if (some.text === "" || all.count >= NOTES_MAX) return;
  all.text += (all.text && ",") + some.text;
  all.count += some.count;
};

// Key → `,"key":`, since most objects look like others.
let keyTexts = { __proto__: null };
let keyTextCount = 0;
const keyText = (key) => {
  const text = "," + stringify(key) + ":";
  if (++keyTextCount > 1000) {
    keyTexts = { __proto__: null };
    keyTextCount = 0;
  }
  return key.length > 64 ? text : (keyTexts[key] = text);
};

// `bounds`: {bytes, depth, items, string}. Bytes are those of the text in UTF-8, depth counts lists and objects inside
// each other, items their members in all, string UTF-16 units. What does not fit is cut and noted in `notes`, with its
// path from `origin`.
const encode = (root, bounds, notes, origin) => {
  const { bytes, depth: depthMax, string: stringMax } = bounds;
  let room = bounds.items;
  let units = 0; // of strings and new keys: never more than the bytes they take
  const trail = bare([]), path = bare([]); // the objects around the present one, and where in each it stands

  const note = (kind, depth) => {
    if (kind === "truncated") notes.truncated = true;
    if (++notes.count > NOTES_MAX) return;
    let where = origin;
    for (let i = 0; i < depth && where.length < PATH_MAX; i++) {
      where += typeof path[i] === "number" ? "[" + path[i] + "]" : "." + path[i];
    }
    notes.text += (notes.text && ",") + '["' + kind + '",' + quote(slice(where, 0, PATH_MAX)) + "]";
  };

  // A value that is no object.
  const textOf = (value, depth) => {
    switch (typeof value) {
      case "string":
        if (value.length > stringMax) {
          note("truncated", depth);
          value = slice(value, 0, stringMax) + MARK;
        }
        units += value.length;
        return stringify(value);
      case "number": return value - value === 0 ? "" + value : "null";
      case "boolean": return "" + value;
      case "bigint": return '"' + value + '"';
      default: return "null";
    }
  };
  // A list's elements, `taken` of which there is room for. Copied one by one: the engine's own functions that copy
  // lists assign, and so call setters of Array.prototype.
  let taken = 0;
  let onlyPrimitives = false; // no objects and no long strings: the engine prints them
  const elementsOf = (list, depth) => {
    let length = +list.length;
    if (!(length > 0)) length = 0; // a proxy may answer anything
    taken = length > room ? room : length - (length % 1);
    room -= taken;
    if (length > taken) note("truncated", depth);
    onlyPrimitives = ENGINE_MAY_PRINT;
    if (!ENGINE_MAY_PRINT) return list;
    const elements = bare([]);
    let total = units;
    for (let i = 0, count = taken; i < count; i++) {
      const value = elements[i] = list[i];
      if (typeof value === "number") continue;
      if (typeof value === "string" && value.length <= stringMax) total += value.length;
      else if (typeof value !== "boolean" && value !== null) onlyPrimitives = false;
    }
    if (total > bytes) onlyPrimitives = false;
    return elements;
  };
  // What an object that is not a plain one is printed as: a text, elements, values with their `keys`, or null for its
  // own properties.
  const viewOf = (object, prototype, depth) => {
    if (isArray(object)) return elementsOf(object, depth);
    const kind = prototype === null ? undefined : kindOf(object);
    if (kind === undefined) return null;
    if (kind === PROMISE) return note("promise", depth), "null";
    let view;
    if (kind === ERROR) {
      view = bare([object.name, object.message]);
      view.keys = errorKeys;
      return view;
    }
    // SAFE: it throws for an object that only inherits from the kind's prototype; that one is a plain object.
    try { view = kind(object, room + 1); } catch { return null; }
    if (typeof view !== "object" || view === null) return textOf(view, depth);
    return view.keys === undefined ? elementsOf(view, depth) : view;
  };
  // One frame of the engine's stack for each level, whatever the kind.
  const textOfObject = (object, depth) => {
    for (let i = 0; i < depth; i++) if (trail[i] === object) return '"[Circular]"';
    if (depth === depthMax) return note("truncated", depth), '"[Truncated]"';
    trail[depth] = object;
    const prototype = getPrototypeOf(object);
    taken = -1;
    const values = prototype === objectPrototype ? null : viewOf(object, prototype, depth);
    if (typeof values === "string") return values;
    const count = taken; // of a list's elements; -1 is an object
    let text = "";
    if (count >= 0) {
      if (onlyPrimitives) {
        text = stringify(values);
        units += text.length;
        return text;
      }
      for (let i = 0; i < count && units <= bytes; i++) {
        const value = values[i];
        if (i !== 0) text += ",";
        // The commonest kinds in line: a call costs as much as what it would do.
        if (typeof value === "number" && value - value === 0) text += value;
        else if (typeof value === "string" && value.length <= stringMax) {
          units += value.length;
          text += stringify(value);
        } else {
          path[depth] = i;
          if (typeof value === "object" && value !== null) text += textOfObject(value, depth + 1);
          else text += textOf(value, depth + 1);
        }
      }
      return "[" + text + "]";
    }
    const keys = values === null ? keysOf(object) : values.keys;
    for (let i = 0; i < keys.length && units <= bytes; i++) {
      const key = keys[i], value = values === null ? object[key] : values[i];
      if (value === undefined || typeof value === "function" || typeof value === "symbol") continue;
      if (room < 1) {
        note("truncated", depth);
        break;
      }
      room--;
      const known = keyTexts[key];
      if (known === undefined) units += key.length;
      text += known ?? keyText(key);
      if (typeof value === "string" && value.length <= stringMax) {
        units += value.length;
        text += stringify(value);
      } else if (typeof value === "number" && value - value === 0) text += value;
      else {
        path[depth] = key;
        if (typeof value === "object" && value !== null) text += textOfObject(value, depth + 1);
        else text += textOf(value, depth + 1);
      }
    }
    return "{" + slice(text, 1) + "}";
  };

  const text = typeof root === "object" && root !== null ? textOfObject(root, 0) : textOf(root, 0);
  // A lone surrogate is printed as an escape. What looks like one in the text, or is too long, is printed again.
  const formed = indexOf(text, "\\ud") < 0;
  if (formed && units <= bytes && (text.length * 3 <= bytes || utf8Length(text) <= bytes)) return text;
  const sizeOf = formed && utf8Length(text) === text.length ? (piece) => piece.length : utf8Length;
  return printWithin(parse(text), bytes, sizeOf, note, path);
};

// Plain data as JSON text of at most `bytes`, cut where it is longer.
const printWithin = (root, bytes, sizeOf, note, path) => {
  let text = "", size = 0, full = false;
  // Every open bracket keeps a byte for its end.
  const put = (piece, depth) => {
    const next = size + sizeOf(piece);
    if (next + depth > bytes) return false;
    size = next;
    text += piece;
    return true;
  };
  const end = (depth) => {
    full = true;
    note("truncated", depth);
  };
  const print = (prefix, value, depth) => {
    if (typeof value === "object" && value !== null) return printMembers(prefix, value, depth);
    const isText = typeof value === "string";
    if (put(prefix + (isText ? quote(value) : "" + value), depth)) return;
    end(depth);
    let length = !isText ? 0 : value.length < bytes ? value.length : bytes;
    // The mark takes two bytes more than units.
    while (length > 0 && !put(prefix + quote(slice(value, 0, length) + MARK), depth + 2)) length = (length * 3) >> 2;
  };
  const printMembers = (prefix, object, depth) => {
    const keys = isArray(object) ? undefined : keysOf(object);
    const count = keys === undefined ? object.length : keys.length;
    if (!put(prefix + (keys === undefined ? "[" : "{"), depth + 1)) return end(depth);
    for (let i = 0; i < count && !full; i++) {
      const key = path[depth] = keys === undefined ? i : keys[i];
      print((i === 0 ? "" : ",") + (keys === undefined ? "" : quote(key) + ":"), object[key], depth + 1);
    }
    text += keys === undefined ? "]" : "}";
    size++;
  };
  print("", root, 0);
  return text === "" ? "null" : text;
};
