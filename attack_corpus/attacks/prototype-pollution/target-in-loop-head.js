/*---
title = "a prototype set by the head of a for-of loop"
why = "for (o[k] of list) writes a member at each turn; a guard on assignments alone does not stand there."
refs = ["CWE-1321", "ECMA-262 sec-for-in-and-for-of-statements"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[peeled]
rules = { stopped_by = "runtime", code = "SECURITY_VIOLATION" }
[control]
canary = true
---*/
const key = ["__proto__"].join("");
const user = {};
for (user[key] of [{ isAdmin: true }]) break;
if (user.isAdmin) await callTool("canary", {});
