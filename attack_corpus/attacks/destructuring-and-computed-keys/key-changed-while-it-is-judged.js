/*---
title = "a list as the key, whose element is exchanged by a getter while the guard joins it"
why = "A list is joined each time it is made a key; between two joins it may hold another word."
refs = ["CWE-367", "ECMA-262 sec-array.prototype.join"]
preset = "standard"
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[peeled]
rules = { stopped_by = "runtime", value = "number" }
[control]
on = "guarded"
canary = true
script = """
let asked = 0;
const key = [{ toString: () => (asked++ ? "con" + "structor" : "name") }];
const take = () => 0;
const make = take[key];
if (typeof make === "function") make("return callTool('canary', {})")();
"""
---*/
let asked = 0;
const key = [{ toString: () => (asked++ ? "constructor" : "length") }];
const take = () => 0;
const make = take[key];
if (typeof make === "function") make("return callTool('canary', {})")();
return typeof make;
