/*---
title = "a global whose name only looks like callTool"
why = "A Cyrillic letter among Latin ones makes another name; where a host added a global of that name nobody would see it."
refs = ["CVE-2021-42694", "CWE-1007"]
generate = ["await c", { code_point = 0x0430 }, "llTool('canary', {});"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_HOMOGRAPH"
[peeled]
prescan = { stopped_by = "rules", code = "UNICODE_HOMOGLYPH" }
[control]
script = "globalThis.c\u0430llTool = callTool; await c\u0430llTool('canary', {});"
canary = true
---*/
