/*---
title = "fields renamed by a table"
why = "Keys come from data and go into data."
[expect]
value = { "Vorname" = "Ann", "Alter" = 30 }
---*/
const names = { first: "Vorname", age: "Alter" };
return Object.fromEntries(Object.entries({ first: "Ann", age: 30 }).map(([key, value]) => [names[key] ?? key, value]));
