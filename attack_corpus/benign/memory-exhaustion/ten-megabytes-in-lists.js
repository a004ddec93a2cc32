/*---
title = "a million numbers in lists"
why = "Large and legal: well within the memory of the level."
[expect]
value = [1000, 98901, 100000]
---*/
const rows = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 100 }, (_, column) => row * column));
return [rows.length, rows[999][99], rows.flat().length];
