/*---
title = "the word constructor as a value"
why = "Only as a key does the word reach anything."
preset = ["agentscript", "javascript"]
[expect]
value = ["constructor", 11]
---*/
const word = "con" + "structor";
return [word, word.length];
