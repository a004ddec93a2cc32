/*---
title = "a getter that gives another value at each read"
why = "An encoder that reads a property to judge it and again to write it judges one value and writes another."
refs = ["CWE-367"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = { answer = "innocent" }
[control]
script = """
let reads = 0;
const value = { get answer() { reads += 1; return reads === 1 ? "innocent" : "forged"; } };
if (typeof value.answer !== "string") throw new TypeError("not text");
return value;
"""
value = { answer = "forged" }
---*/
let reads = 0;
return { get answer() { reads += 1; return reads === 1 ? "innocent" : "forged"; } };
