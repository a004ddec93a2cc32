/*---
title = "variables of the environment"
why = "Keys and addresses are handed to programs by their environment."
refs = ["CWE-526", "CWE-497"]
[expect]
stopped_by = "rules"
code = "DISALLOWED_IDENTIFIER"
[control]
canary = true
---*/
if (process.env.SECRET) await callTool("canary", {});
