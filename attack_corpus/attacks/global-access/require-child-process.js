/*---
title = "a shell by require"
why = "The first thing tried against any sandbox on Node."
refs = ["CWE-78", "CWE-829"]
[expect]
stopped_by = "rules"
code = "DISALLOWED_IDENTIFIER"
[control]
canary = true
---*/
const out = require("child_process").execSync("id");
await callTool("canary", { out });
