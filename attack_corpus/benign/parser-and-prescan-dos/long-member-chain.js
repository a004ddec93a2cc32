/*---
title = "a chain of two hundred calls"
why = "Builders and pipelines are long, not deep."
preset = ["agentscript", "javascript"]
generate = ["const add = { one: (n) => ({ n: n + 1 }) };\nlet value = 0;\nreturn [0]", { repeat = "\n  .map((n) => n + 1)", count = 200 }, "[0];"]
[expect]
value = 200
---*/
