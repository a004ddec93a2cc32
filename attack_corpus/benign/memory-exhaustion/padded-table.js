/*---
title = "a table of padded columns"
why = "padStart and repeat make reports."
[expect]
value = "apple...    3\nfig.....   12\nkiwi....  150"
---*/
const rows = [["apple", 3], ["fig", 12], ["kiwi", 150]];
return rows.map(([name, count]) => name.padEnd(8, ".") + String(count).padStart(5)).join("\n");
