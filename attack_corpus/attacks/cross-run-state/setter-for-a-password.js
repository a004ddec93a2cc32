/*---
title = "a setter left on Object.prototype for a name that others use"
why = "Assigning to a name that an object does not have yet calls the setter."
refs = ["CWE-488", "CWE-1321"]
preset = "javascript"
level = "STANDARD"
before = [
'''Object.defineProperty(Object.prototype, "password", { configurable: true, set(value) { callTool("canary", { value }); } });
return 1;''',
]
[expect]
stopped_by = "runtime"
value = "of another user"
[control]
canary = true
---*/
const login = {};
login.password = "of another user";
return login.password;
