/*---
title = "a field chosen by a condition"
why = "A sort order chosen at run time is a key that the text does not decide."
[expect]
value = ["b", "a"]
---*/
const rows = [{ name: "a", age: 4 }, { name: "b", age: 3 }];
const by = rows.length > 1 ? "age" : "name";
return rows.sort((x, y) => (x[by] < y[by] ? -1 : 1)).map((row) => row.name);
