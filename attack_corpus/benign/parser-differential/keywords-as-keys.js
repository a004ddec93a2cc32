/*---
title = "keywords as keys, plain, escaped and in patterns"
why = "Any word may be a key; escapes in it are allowed there, and only there."
preset = ["agentscript", "javascript"]
[expect]
value = [1, 2, 3, 4]
---*/
const words = { new: 1, v\u0061r: 2, class: 3, await: 4 };
const { new: made, class: kind } = words;
return [made, words.var, kind, words.await];
