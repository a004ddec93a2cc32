//# data-view-endianness: big-endian unless told otherwise
const v = new DataView(new ArrayBuffer(8));
v.setUint16(0, 0x0102);
v.setUint16(2, 0x0102, true);
v.setInt32(4, -2);
return [[...new Uint8Array(v.buffer)], v.getUint16(0, true), v.getInt16(4), v.getUint32(4, true), v.getInt8(7)];
//=> [[1, 2, 2, 1, 255, 255, 255, 254], 513, -1, 4278190079, -2]

//# data-view-floats: floats and BigInts by bytes
const v = new DataView(new ArrayBuffer(8));
v.setFloat64(0, 1.5);
const high = v.getUint32(0).toString(16);
v.setFloat32(0, 0.1);
const single = v.getFloat32(0);
v.setBigInt64(0, -2n, true);
return [high, single, String(v.getBigUint64(0)), String(v.getBigInt64(0, true)), v.getUint8(0)];
//=> ["3ff80000", 0.10000000149011612, "18374686479671623679", "-2", 254]

//# data-view-float16: half precision
//~ node: needs Float16Array
const v = new DataView(new ArrayBuffer(2));
v.setFloat16(0, 1.337);
return [v.getUint16(0).toString(16), v.getFloat16(0), v.getFloat16(0, true) === v.getFloat16(0)];
//=> ["3d59", 1.3369140625, false]

//# data-view-range: offsets beyond the view, negative, fractional; the value is converted first
const v = new DataView(new ArrayBuffer(4), 1, 2);
const err = (f) => { try { return String(f()); } catch (e) { return e.name; } };
return [
  v.byteLength, v.byteOffset, err(() => v.getUint16(1)), err(() => v.getInt8(-1)), err(() => v.getInt8(1.9)),
  err(() => v.getInt8()), err(() => v.setInt8(9, 1n)),
  err(() => new DataView(new ArrayBuffer(1), 2)), err(() => new DataView({})), err(() => DataView(new ArrayBuffer(1))),
  err(() => v.setUint8(0)),
];
//=> [2, 1, "RangeError", "RangeError", "0", "0", "TypeError", "RangeError", "TypeError", "TypeError", "undefined"]

//# buffer-slice: copies of bytes, negative bounds, length beyond
const b = new Uint8Array([1, 2, 3, 4]).buffer;
return [
  [...new Uint8Array(b.slice(-2))], [...new Uint8Array(b.slice(1, -1))], b.slice(3, 1).byteLength,
  b.slice(2, 99).byteLength, b.slice() === b, ArrayBuffer.isView(new DataView(b)), ArrayBuffer.isView(b),
];
//=> [[3, 4], [2, 3], 0, 2, false, true, false]

//# buffer-constructor: lengths are converted, refused, and new is needed
const err = (f) => { try { return f().byteLength; } catch (e) { return e.name; } };
return [
  err(() => new ArrayBuffer(1.9)), err(() => new ArrayBuffer()), err(() => new ArrayBuffer("3")),
  err(() => new ArrayBuffer(-1)), err(() => new ArrayBuffer(2 ** 53)), err(() => ArrayBuffer(1)),
  err(() => new ArrayBuffer(-0.5)),
];
//=> [1, 0, 3, "RangeError", "RangeError", "TypeError", 0]

//# resizable: growing shows zeros, shrinking cuts, views follow
const b = new ArrayBuffer(2, { maxByteLength: 4 });
const a = new Uint8Array(b), fixed = new Uint8Array(b, 0, 2), tail = new Uint8Array(b, 1);
a[1] = 7;
b.resize(4);
const grown = [a.length, fixed.length, tail.length, [...a]];
b.resize(1);
return [grown, a.length, fixed.length, tail.length, fixed[0] === undefined, b.resizable, b.maxByteLength];
//=> [[4, 2, 3, [0, 7, 0, 0]], 1, 0, 0, true, true, 4]

//# resizable-refused: beyond the maximum, fixed buffers, a maximum below the length
const b = new ArrayBuffer(1, { maxByteLength: 2 });
const err = (f) => { try { f(); return "ok"; } catch (e) { return e.name; } };
return [
  err(() => b.resize(3)), err(() => new ArrayBuffer(1).resize(1)), err(() => new ArrayBuffer(3, { maxByteLength: 2 })),
  err(() => b.resize(-1)), new ArrayBuffer(3).maxByteLength, new ArrayBuffer(3).resizable, err(() => b.resize(0)),
];
//=> ["RangeError", "TypeError", "RangeError", "RangeError", 3, false, "ok"]

//# resize-while-iterating: a view that goes out of bounds makes its iterator throw
const b = new ArrayBuffer(4, { maxByteLength: 4 });
const fixed = new Uint8Array(b, 0, 4), tracking = new Uint8Array(b);
const seen = [];
for (const x of tracking) { seen.push(x); if (seen.length === 1) b.resize(2); }
b.resize(4);
let name;
try { for (const x of fixed) b.resize(3); } catch (e) { name = e.name; }
return [seen.length, name];
//=> [2, "TypeError"]

//# transfer: moves the bytes, detaches, and can change the length
//~ node: needs ArrayBuffer.prototype.transfer
const b = new Uint8Array([1, 2, 3]).buffer, view = new Uint8Array(b);
const c = b.transfer(5);
const err = (f) => { try { f(); return "ok"; } catch (e) { return e.name; } };
return [
  b.detached, b.byteLength, view.length, String(view[0]), [...new Uint8Array(c)], err(() => b.slice()),
  err(() => b.transfer()), c.detached,
];
//=> [true, 0, 0, "undefined", [1, 2, 3, 0, 0], "TypeError", "TypeError", false]

//# transfer-keeps-resizable: transfer keeps the kind, transferToFixedLength does not
//~ node: needs ArrayBuffer.prototype.transfer
const make = () => new ArrayBuffer(1, { maxByteLength: 4 });
const a = make().transfer(), b = make().transferToFixedLength(2);
return [a.resizable, a.maxByteLength, b.resizable, b.byteLength];
//=> [true, 4, false, 2]

//# detached-views: methods of views on a detached buffer throw, indexes are undefined
const b = new ArrayBuffer(2), a = new Uint8Array(b), v = new DataView(b);
structuredClone(b, { transfer: [b] });
const err = (f) => { try { return String(f()); } catch (e) { return e.name; } };
a[0] = 1;
return [
  err(() => a[0]), a.length, a.byteOffset, err(() => a.fill(1)), err(() => v.getInt8(0)), err(() => v.byteLength),
  err(() => [...a]), err(() => new Uint8Array(b)), err(() => 0 in a),
];
//=> ["undefined", 0, 0, "TypeError", "TypeError", "TypeError", "TypeError", "TypeError", "false"]

//# tags-and-properties: tags, isView and species
return [
  String(new ArrayBuffer(1)), String(new DataView(new ArrayBuffer(1))), ArrayBuffer.isView(), ArrayBuffer.length,
  DataView.length, ArrayBuffer[Symbol.species] === ArrayBuffer,
];
//=> ["[object ArrayBuffer]", "[object DataView]", false, 1, 1, true]

//# bytes-of-text: UTF-8 by hand and hex, as models write without TextEncoder
const bytes = Uint8Array.from(unescape(encodeURIComponent("é€")), (c) => c.charCodeAt(0));
return [
  [...bytes].map((b) => b.toString(16).padStart(2, "0")).join(""),
  decodeURIComponent(escape(String.fromCharCode(...bytes))),
];
//=> ["c3a9e282ac", "é€"]

//# data-view-tracking: a view without a length follows a resizable buffer, one with a length goes out of bounds
const b = new ArrayBuffer(4, { maxByteLength: 8 });
const tracking = new DataView(b, 1), fixed = new DataView(b, 1, 3);
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
b.resize(8);
const grown = [tracking.byteLength, fixed.byteLength];
b.resize(2);
return [
  grown, tracking.byteLength, err(() => fixed.byteLength), err(() => fixed.getInt8(0)), err(() => fixed.byteOffset),
];
//=> [[7, 3], 1, "TypeError", "TypeError", "TypeError"]

//# slice-species: slice asks the species for a buffer, which must be another and large enough
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
const make = (species) => { const b = new ArrayBuffer(4); b.constructor = { [Symbol.species]: species }; return b; };
const same = make(function () { return same; });
return [
  err(() => make(function (n) { return new ArrayBuffer(n + 2); }).slice(1).byteLength),
  err(() => make(function () { return new ArrayBuffer(1); }).slice()),
  err(() => same.slice()), err(() => make(function () { return {}; }).slice()),
  err(() => make(undefined).slice(1).byteLength),
];
//=> [5, "TypeError", "TypeError", "TypeError", 3]
