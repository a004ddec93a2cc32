/*---
title = "names with every character there may be"
why = "Namespaces are written in many ways."
tools = { "db.read" = 1, "db:read" = 1, "db/read" = 1, "db-read" = 1, "db_read2" = 1 }
[expect]
value = [true, true, true, true, true, false]
---*/
const names = ["db.read", "db:read", "db/read", "db-read", "db_read2", "x".repeat(256)];
const found = [];
for (const name of names) found.push(await callTool(name, {}, { throwOnError: false }));
return found.map((one) => one.success);
