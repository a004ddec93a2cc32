/*---
title = "a prototype set by the target of a destructuring assignment"
why = "The left side of [o[k]] = list is a member that is written, though it stands in no assignment of its own."
refs = ["CWE-1321", "ECMA-262 sec-destructuring-assignment"]
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
[user[key]] = [{ isAdmin: true }];
if (user.isAdmin) await callTool("canary", {});
