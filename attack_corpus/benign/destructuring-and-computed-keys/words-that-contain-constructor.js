/*---
title = "keys that only contain the forbidden words"
why = "Only the whole word leads to a constructor."
preset = ["agentscript", "standard"]
[expect]
value = [1, 2, 3, 4]
---*/
const made = { constructors: 1, prototypes: 2, _proto_: 3 };
const key = "constructor".concat("Name");
made[key] = 4;
const { constructors, prototypes, _proto_ } = made;
return [constructors, prototypes, _proto_, made.constructorName];
