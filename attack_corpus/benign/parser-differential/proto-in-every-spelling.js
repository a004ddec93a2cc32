/*---
title = "the four spellings of the key __proto__, of which two make an own property"
why = "A printer that changes the spelling changes the prototype."
preset = "javascript"
[expect]
value = [false, false, true, true]
---*/
const __proto__ = { shared: 1 };
return [{ __proto__: null }, { "__proto__": {} }, { ["__proto__"]: 1 }, { __proto__ }].map((o) => Object.hasOwn(o, "__proto__"));
