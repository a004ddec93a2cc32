/*---
title = "parentheses that decide between operators"
why = "A tree has no parentheses; the printer has to know where they are needed."
preset = ["agentscript", "javascript"]
[expect]
value = [4, -4, false, 1, "no", 6, true]
---*/
const a = null, b = 0;
const values = [(-2) ** 2, -(2 ** 2), false && (true || true), (a ?? b) || 1, a?.b ? "yes" : "no", (1, 2) * 3];
return [...values, !("x" in {})];
