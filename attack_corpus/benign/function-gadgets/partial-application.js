/*---
title = "bind for arguments known early"
why = "A bound function is a function with some of its arguments."
preset = "javascript"
[expect]
value = ["Ann: hello", 2]
---*/
const say = (name, text) => `${name}: ${text}`;
const ann = say.bind(null, "Ann");
return [ann("hello"), [3, 2, 5].map(Math.floor.bind(Math)).at(1)];
