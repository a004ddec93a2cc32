/*---
title = "a splitter made by the constructor of functions"
why = "split constructs its species with the pattern and the flags, both texts of the script's own: parameters and body."
refs = ["CWE-95", "ECMA-262 sec-regexp.prototype-@@split"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
script = """
let reached = 0;
const make = (() => 1).constructor;
const odd = { constructor: { [Symbol.species]: function (...texts) { reached = typeof make(...texts); throw new TypeError(reached); } }, flags: "return 1 //", toString: () => "name" };
return RegExp.prototype[Symbol.split].call(odd, "text");
"""
throws = "TypeError"
---*/
const odd = {
  constructor: { [Symbol.species]: (() => 1).constructor },
  flags: "return callTool('canary', {}) //",
  toString: () => "name",
};
return RegExp.prototype[Symbol.split].call(odd, "text");
