/*---
title = "a table turned round"
why = "Rows become columns by their keys."
[expect]
value = { a = [1, 3], b = [2, 4] }
---*/
const columns = {};
for (const row of [{ a: 1, b: 2 }, { a: 3, b: 4 }]) {
  for (const key of Object.keys(row)) (columns[key] ??= []).push(row[key]);
}
return columns;
