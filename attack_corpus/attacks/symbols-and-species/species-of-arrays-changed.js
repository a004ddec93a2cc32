/*---
title = "the species of all arrays changed"
why = "Host code that maps a list of its own gets an object of the script's making."
refs = ["CWE-471", "CWE-843", "ECMA-262 sec-get-array-@@species"]
preset = "javascript"
level = "STANDARD"
tools = "basic"
[expect]
stopped_by = "runtime"
value = 0
[control]
script = """
let made = 0;
class Spy extends Array { constructor(...values) { super(...values); made += 1; } }
Object.defineProperty(Array, Symbol.species, { get: () => Spy, configurable: true });
const careless = (names) => names.map((name) => callTool(name, {}));
careless(["echo"]);
return made;
"""
value = 1
---*/
let made = 0;
class Spy extends Array {
  constructor(...values) { super(...values); made += 1; }
}
Object.defineProperty(Array, Symbol.species, { get: () => Spy, configurable: true });
await callTool("echo", { list: [1, [2]] });
await parallel([1, 2], async (n) => n);
Object.defineProperty(Array, Symbol.species, { get() { return this; }, configurable: true });
return made;
