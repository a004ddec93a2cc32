/*---
title = "a species on what callTool returns"
why = "then makes its result by the promise's constructor: a host that chains on it runs the script's class."
refs = ["CWE-471", "CWE-843", "ECMA-262 sec-newpromisecapability"]
preset = "javascript"
level = "STANDARD"
tools = "basic"
[expect]
stopped_by = "runtime"
value = 0
[control]
script = """
let made = 0;
class Spy extends Promise { constructor(executor) { super(executor); made += 1; } }
const promise = Promise.resolve(1);
promise.constructor = { [Symbol.species]: Spy };
const careless = (given) => given.then((value) => value);
await careless(promise);
return Math.min(made, 1);
"""
value = 1
---*/
let made = 0;
class Spy extends Promise {
  constructor(executor) { super(executor); made += 1; }
}
Object.defineProperty(Promise, Symbol.species, { get: () => Spy, configurable: true });
await callTool("echo", { n: 1 });
Object.defineProperty(Promise, Symbol.species, { get() { return this; }, configurable: true });
return made;
