/*---
title = "numbers, big integers and negative numbers as keys"
why = "Keys that can only be numbers need no guard, and must be the same keys."
preset = ["agentscript", "javascript"]
[expect]
value = ["a", "b", "minus", "half"]
---*/
const list = ["a", "b"];
const table = { "-1": "minus", "0.5": "half" };
let i = 1;
return [list[0n], list[i--], table[-1], table[1 / 2]];
