/*---
title = "slice, replace and includes of strings replaced"
why = "The host's checks of names and texts are calls of methods of the script's realm."
refs = ["CWE-471", "CWE-915", "ECMA-262 sec-properties-of-the-string-prototype-object"]
preset = "javascript"
level = "STANDARD"
tools = "basic"
[expect]
stopped_by = "runtime"
value = 0
[control]
script = """
let seen = 0;
const original = String.prototype.startsWith;
String.prototype.startsWith = function () { seen += 1; return false; };
const careless = (name) => { if (name.startsWith("admin")) throw new Error("no"); return callTool(name, {}); };
await careless("admin:echo");
String.prototype.startsWith = original;
return seen;
"""
value = 1
---*/
let seen = 0;
const names = ["startsWith", "slice", "replace", "includes", "split", "indexOf", "charCodeAt", "toString", "trim"];
const originals = {};
for (const name of names) {
  const original = (originals[name] = String.prototype[name]);
  String.prototype[name] = function (...values) { seen += 1; return Reflect.apply(original, this, values); };
}
await callTool("echo", { text: "it's \u2028 \"so\"" });
Object.assign(String.prototype, originals);
return seen;
