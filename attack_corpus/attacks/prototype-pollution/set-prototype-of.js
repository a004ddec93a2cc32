/*---
title = "the prototype of an object exchanged by Object.setPrototypeOf"
why = "With Object itself allowed, its reflective methods do what the forbidden keys do."
refs = ["CWE-1321", "ECMA-262 sec-object.setprototypeof"]
[expect]
stopped_by = "rules"
code = "NO_META_PROGRAMMING"
[control]
canary = true
---*/
const user = { name: "x" };
Object.setPrototypeOf(user, { isAdmin: true });
if (user.isAdmin) await callTool("canary", {});
