/*---
title = "named groups taken apart"
why = "A pattern for a log line."
preset = ["standard", "javascript"]
[expect]
value = { level = "WARN", text = "disk full" }
---*/
const { level, text } = /^\[(?<level>[A-Z]+)\] (?<text>.+)$/.exec("[WARN] disk full").groups;
return { level, text };
