/*---
title = "an own function called match"
why = "Only the method of strings makes patterns."
[expect]
value = ["ann"]
---*/
const names = { match: (start) => ["ann", "bob"].filter((name) => name.startsWith(start)) };
return names.match("a");
