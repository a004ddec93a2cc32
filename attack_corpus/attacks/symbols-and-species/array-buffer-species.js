/*---
title = "a buffer whose copy is smaller than asked for"
why = "slice makes the copy with the species: one that answers with a smaller buffer was an overflow in several engines."
refs = ["CWE-787", "CVE-2016-4622", "ECMA-262 sec-arraybuffer.prototype.slice"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
script = """
const buffer = new ArrayBuffer(64);
buffer.constructor = { [Symbol.species]: function () { return { byteLength: 4 }; } };
const careless = (given) => new given.constructor[Symbol.species](64).byteLength;
return careless(buffer);
"""
value = 4
---*/
class Small extends ArrayBuffer {
  static get [Symbol.species]() { return function () { return new ArrayBuffer(4); }; }
}
return new Small(64).slice(0).byteLength;
