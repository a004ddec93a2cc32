/*---
title = "text turned round and brought to capitals"
why = "The same functions, on a word that reaches nothing."
[expect]
value = { back = "tac", up = "CAT", acrostic = "usa" }
---*/
const word = "cat";
return { back: word.split("").reverse().join(""), up: word.toUpperCase(), acrostic: "united states america".split(" ").map((w) => w[0]).join("") };
