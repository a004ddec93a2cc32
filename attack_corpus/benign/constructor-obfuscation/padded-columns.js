/*---
title = "a table with padded columns"
why = "Padding is for tables."
[expect]
value = "id  | 007"
---*/
return `${"id".padEnd(4)}| ${String(7).padStart(3, "0")}`;
