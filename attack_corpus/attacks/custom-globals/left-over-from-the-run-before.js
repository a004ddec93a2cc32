/*---
title = "data of the caller's changed for the next run"
why = "Given by reference, what one script writes the next one reads: a script of another user, perhaps."
refs = ["CWE-488", "CWE-664"]
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"] } } }
level = "STANDARD"
runs = 2
[expect]
stopped_by = "runtime"
value = "reader"
[control]
value = "admin"
script = """
globalThis.config ??= { roles: ["reader"] };
const role = config.roles[0];
config.roles[0] = "admin";
return role;
"""
---*/
const role = config.roles[0];
config.roles[0] = "admin";
return role;
