/*---
title = "headings put together from parts"
why = "Joining letters into words is what text work is."
[expect]
value = ["Quarter-3", "structor", "con"]
---*/
const parts = ["con", "structor"];
return [["Quarter", 3].join("-"), parts[1], parts[0]];
