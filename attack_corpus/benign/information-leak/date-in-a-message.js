/*---
title = "a date in a message"
why = "An ISO date is no secret."
preset = "javascript"
[expect]
throws = { name = "Error", message = "no data for 2024-05-06T07:08:09Z" }
---*/
throw new Error("no data for 2024-05-06T07:08:09Z");
