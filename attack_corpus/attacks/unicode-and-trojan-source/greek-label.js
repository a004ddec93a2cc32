/*---
title = "a Greek letter in a label"
why = "break leaves another loop than the one it seems to leave."
refs = ["CVE-2021-42694", "CWE-1007"]
generate = ["let turns = 0;\nl", { code_point = 0x03BF }, "op: for (const a of [1, 2]) {\n  loop: for (const b of [1, 2]) {\n    turns += 1;\n    break l", { code_point = 0x03BF }, "op;\n  }\n}\nreturn turns;"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_HOMOGRAPH"
[control]
on = "drawn"
value = ["throws SyntaxError", 1]
---*/
