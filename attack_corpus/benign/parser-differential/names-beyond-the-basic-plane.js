/*---
title = "names of letters beyond the basic plane, plain and escaped"
why = "Two spellings of one name must be one name, though the compiled text is ASCII."
generate = ["const ", { code_point = 0x10400 }, " = 3; const caf", { code_point = 0xE9 }, " = 4; return [\\u{10400}, caf\\u00e9];"]
preset = ["agentscript", "javascript"]
[expect]
value = [3, 4]
---*/
