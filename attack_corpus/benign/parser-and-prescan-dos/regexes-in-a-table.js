/*---
title = "ten patterns in a table"
why = "A table of patterns is how tokens are told apart."
preset = ["strict", "standard"]
generate = ["const patterns = [", { repeat = "/^[a-z]+$/, ", count = 9 }, "/^\\d+$/];\nreturn patterns.filter((pattern) => pattern.test('7')).length;"]
[expect]
value = 1
---*/
