// Any value of a script as JSON text, in two steps: a copy, then the copy's text. No object of the script's reaches
// JSON.stringify, no toJSON is called, each getter (and proxy trap of that kind) runs at most once; what one of them
// throws, `encode` throws.

const MARK = "…[truncated]";
const NOTES_MAX = 20; // notes travel in a frame's head of 64 KiB
const PATH_MAX = 256;
const ERROR = 1;
const PROMISE = 2;
const arrayPrototype = realm.Array.prototype;
const { includes, indexOf } = arrayPrototype;
const objectPrototype = Object.prototype;
const split = uncurry("".split);

// Prototype → what its instances are encoded as: one of the marks above, or a function that gives a primitive, or a
// new list or object of at most `most` entries, and that throws for an object which only inherits.
const kinds = new Map([[Error.prototype, ERROR], [Promise.prototype, PROMISE]]);
for (const { prototype } of [BigInt, Boolean, Number, String]) kinds.set(prototype, uncurry(prototype.valueOf));

const getTime = uncurry(Date.prototype.getTime);
const toISOString = uncurry(Date.prototype.toISOString);
const dateText = (date) => {
  const time = getTime(date);
  return time === time ? toISOString(date) : null;
};
kinds.set(Date.prototype, dateText);

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
  if (!named) {
    for (let i = 0; i < list.length; i++) list[i] = bare([keys[i], list[i]]);
    return list;
  }
  const record = bare({});
  for (let i = 0; i < list.length; i++) record[keys[i]] = list[i];
  return record;
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

// Printing even a list of ours, the engine assigns to a list of its own and so calls setters of Array.prototype. Where
// a script may have put any there, this is asked after the last getter has run and before the engine prints. Of an
// object's keys those of indices come first.
const hasIndex = (prototype) => {
  const first = bare(ownKeys(prototype))[0];
  return typeof first === "string" && first >= "0" && first < ":";
};
const engineMayPrint = () => config.freeze || config.tame_object || (
  getPrototypeOf(arrayPrototype) === objectPrototype && !hasIndex(arrayPrototype) && !hasIndex(objectPrototype)
);

const membersBefore = (end, copy) => {
  const some = bare({});
  for (const key in copy) {
    if (key === end) break;
    some[key] = copy[key];
  }
  return some;
};

const FLAT = 0, TEXT = 1, OBJECT = 2, OTHER = 3, NONE = 4;
// One look-up and numbers: the engine compares texts slowly. FLAT is 0, so that `kind` alone asks for the others.
const sorts = {
  __proto__: null, number: FLAT, boolean: FLAT, string: TEXT, object: OBJECT, bigint: OTHER,
  undefined: NONE, function: NONE, symbol: NONE,
};

const tooLarge = bare({});

// `bounds`: {bytes, depth, items, string, whole}. Bytes are those of the text in UTF-8, depth counts lists and objects
// inside each other, items their members in all, string UTF-16 units. What does not fit is cut and noted in `notes`,
// with its path from `origin`; where only the `whole` will do, `tooLarge` is thrown at once. Where `notes` has `dates`,
// the places of Dates are added to it, as JSON.
const encode = (root, bounds, notes, origin) => {
  const { bytes, depth: depthMax, string: stringMax } = bounds;
  // The copying has `var`, and its own copies of both while it stays in one object: the engine checks each use of a
  // `let`, and reads what is around a function slowly.
  var shown = hooks.shown, room = bounds.items;
  var units = 0; // of strings and keys: never more than the bytes they take
  const trail = bare([]), path = bare([]); // the objects around the present one, and where in each it stands
  trail.includes = includes; // the cheapest of its kind; it sees what deeper trails have left behind, too
  trail.indexOf = indexOf;

  const note = (kind, depth) => {
    if (kind === "truncated") {
      if (bounds.whole) throw tooLarge;
      notes.truncated = true;
    }
    if (++notes.count > NOTES_MAX) return;
    let where = origin;
    for (let i = 0; i < depth && where.length < PATH_MAX; i++) {
      where += typeof path[i] === "number" ? "[" + path[i] + "]" : "." + path[i];
    }
    notes.text += (notes.text && ",") + '["' + kind + '",' + quote(slice(where, 0, PATH_MAX)) + "]";
  };

  // A value that is no object.
  const primitiveOf = (value, depth) => {
    switch (typeof value) {
      case "string":
        if (value.length > stringMax) {
          note("truncated", depth);
          value = slice(value, 0, stringMax) + MARK;
        }
        units += value.length;
        return value;
      case "number":
      case "boolean": return value;
      case "bigint": return "" + value;
      default: return null;
    }
  };
  // What an object that is not a plain one is copied as: a primitive, a list yet to be copied, an object of ours, or
  // undefined for its own properties.
  const viewOf = (object, depth) => {
    const kind = kindOf(object);
    if (kind === undefined) return undefined;
    if (kind === PROMISE) return note("promise", depth), null;
    if (kind === ERROR) return { __proto__: null, name: object.name, message: object.message };
    // SAFE: it throws for an object that only inherits from the kind's prototype; that one is a plain object.
    let view;
    try { view = kind(object, room + 1); } catch { return undefined; }
    if (kind === dateText && notes.dates !== undefined && view !== null) noteDate(depth);
    return view;
  };
  const noteDate = (depth) => {
    notes.dates += notes.dates === "" ? "[" : ",[";
    for (let i = 0; i < depth; i++) {
      notes.dates += (i === 0 ? "" : ",") + (typeof path[i] === "number" ? path[i] : quote(path[i]));
    }
    notes.dates += "]";
  };
  // One frame of the engine's stack for each level, whatever the kind.
  const copyOf = (object, depth) => {
    if (shown) {
      const stands = shown(object, bounds.marks);
      if (stands !== undefined) return primitiveOf(stands, depth);
    }
    if (depth > 1 ? trail.includes(object) && trail.indexOf(object) < depth : object === trail[0]) return "[Circular]";
    if (depth === depthMax) return note("truncated", depth), "[Truncated]";
    var copy, sum = units, value, kind;
    if (getPrototypeOf(object) !== objectPrototype) {
      const view = isArray(object) ? object : viewOf(object, depth);
      if (isArray(view)) {
        let length = +view.length;
        if (!(length > 0)) length = 0; // a proxy may answer anything
        const taken = length > room ? room : length - (length % 1);
        room -= taken;
        if (length > taken) note("truncated", depth);
        trail[depth] = object;
        var longest = stringMax, most = bytes;
        copy = bare([]);
        // One by one: the engine's own functions that copy lists assign, and so call setters of Array.prototype.
        for (var i = 0; i < taken; i++) {
          value = view[i];
          kind = sorts[typeof value];
          if (!kind || value === null) {
            copy[i] = value;
            continue;
          }
          if (kind === TEXT && value.length <= longest) {
            copy[i] = value;
            sum += value.length;
          } else {
            path[depth] = i;
            units = sum;
            copy[i] = kind === OBJECT ? copyOf(value, depth + 1) : primitiveOf(value, depth + 1);
            sum = units;
          }
          if (sum > most) break; // the rest would not fit
        }
        units = sum;
        return copy;
      }
      if (view === null) return null;
      if (typeof view === "object") copy = view;
      else if (view !== undefined) return primitiveOf(view, depth);
    }
    // The engine copies properties by definition, not by assignment.
    if (!copy) copy = { __proto__: null, ...object };
    var left = room, key;
    for (key in copy) {
      value = copy[key];
      kind = sorts[typeof value];
      left--;
      if (left < 0 && kind !== NONE) {
        room = 0;
        units = sum;
        if (sum <= bytes) note("truncated", depth);
        return membersBefore(key, copy);
      }
      sum += key.length;
      if (kind && value !== null) {
        if (kind === TEXT && value.length <= stringMax) sum += value.length;
        else if (kind === NONE) {
          left++;
          delete copy[key]; // a toJSON that stays would be called
          continue;
        } else {
          trail[depth] = object;
          path[depth] = key;
          units = sum;
          room = left;
          copy[key] = kind === OBJECT ? copyOf(value, depth + 1) : primitiveOf(value, depth + 1);
          left = room;
          sum = units;
        }
        if (sum > bytes) left = 0; // the rest would not fit
      }
    }
    room = left;
    units = sum;
    return copy;
  };

  const copy = typeof root === "object" && root !== null ? copyOf(root, 0) : primitiveOf(root, 0);
  let sizeOf = utf8Length;
  if (units <= bytes && (typeof copy !== "object" || engineMayPrint())) {
    const text = stringify(copy);
    // A lone surrogate is printed as an escape. What looks like one in the text, or is too long, is printed again.
    // (split is six times as fast as indexOf, and looks for no Symbol.split where the mark is a text.)
    if (split(text, "\\ud", 1)[0].length === text.length) {
      if (text.length * 3 <= bytes) return text;
      const size = utf8Length(text);
      if (size <= bytes) return text;
      if (size === text.length) sizeOf = (piece) => piece.length;
    }
  }
  return printWithin(copy, bytes, sizeOf, note, path);
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
    const isNumber = typeof value === "number" && value - value === 0;
    if (put(prefix + (isText ? quote(value) : isNumber || typeof value === "boolean" ? "" + value : "null"), depth)) {
      return;
    }
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
