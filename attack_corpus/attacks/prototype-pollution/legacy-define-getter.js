/*---
title = "a getter planted by __defineGetter__"
why = "The legacy accessor methods define properties on shared objects without Object.defineProperty."
refs = ["CWE-1321", "ECMA-262 sec-object.prototype.__defineGetter__"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[control]
canary = true
---*/
const shared = [].map;
shared.__defineGetter__("isAdmin", () => true);
if ([1].map.isAdmin) await callTool("canary", {});
