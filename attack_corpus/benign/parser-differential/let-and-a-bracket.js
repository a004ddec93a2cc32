/*---
title = "a let whose pattern stands on the next line"
why = "Behind let a bracket on the next line is still the pattern's."
preset = ["agentscript", "javascript"]
[expect]
value = [2, 1]
---*/
let
[first, second] = [1, 2];
return [second, first];
