/*---
title = "numbers that JSON does not have"
why = "They become null, as JSON.stringify has it."
[expect]
value_json = '{"a": null, "b": null, "c": 0}'
---*/
return { a: NaN, b: Infinity, c: 0 };
