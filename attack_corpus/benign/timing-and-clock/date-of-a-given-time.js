/*---
title = "a date made from a number"
why = "A fixed clock must leave dates with arguments as they are."
preset = "javascript"
options = { now = 1700000000000 }
[expect]
value = "2001-09-09T01:46:40.000Z"
---*/
return new Date(1000000000000).toISOString();
