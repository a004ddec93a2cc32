/*---
title = "a value found by a dotted path"
why = "A path in text is split and followed."
[expect]
value = ["deep", "none"]
---*/
const data = { a: { b: { c: "deep" } } };
const at = (path) => path.split(".").reduce((value, key) => value?.[key], data) ?? "none";
return [at("a.b.c"), at("a.x.c")];
