/*---
title = "a symbol whose description is the forbidden word"
why = "A guard that turns keys into text refuses what reaches nothing; one that lets every symbol pass must know that symbols reach none of the forbidden keys."
refs = ["CWE-843", "ECMA-262 sec-topropertykey"]
preset = "standard"
[expect]
stopped_by = "runtime"
value = ["own", "undefined"]
[control]
on = "checked"
throws = "ValueError"
---*/
const key = Symbol("constructor");
const box = { [key]: "own" };
return [box[key], typeof [][key]];
