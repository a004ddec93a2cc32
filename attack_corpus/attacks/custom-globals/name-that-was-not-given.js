/*---
title = "a global that another enclave has"
why = "What is given to one enclave must be known to no other: neither to the rules nor to the worker."
refs = ["CWE-668"]
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"] } } }
[expect]
stopped_by = "rules"
code = "UNKNOWN_GLOBAL"
[control]
canary = true
script = """
globalThis.secrets = { key: "k" };
if (typeof secrets.key === "string") await callTool("canary", {});
"""
---*/
if (typeof secrets.key === "string") await callTool("canary", {});
