/*---
title = "flags in a BigInt"
why = "Shifts by small numbers."
preset = ["agentscript", "javascript"]
[expect]
value = [true, "1001", "16"]
---*/
const flags = (1n << 3n) | 1n;
return [(flags & 8n) !== 0n, flags.toString(2), 1n << 4n];
