/*---
title = "data nested ten deep"
why = "Configuration of this depth is ordinary."
generate = ["const data = ", { repeat = '{ "in": ', count = 10 }, "42", { repeat = " }", count = 10 }, ";\nlet inner = data;\nfor (let n = 0; n < 10; n++) inner = inner.in;\nreturn inner;"]
[expect]
value = 42
---*/
