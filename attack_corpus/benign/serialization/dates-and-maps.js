/*---
title = "dates, maps and sets as data"
why = "Ordinary values of the language come out as what they mean."
preset = "javascript"
[expect]
value = { at = "2024-01-01T00:00:00.000Z", tags = ["a", "b"], of = { x = 1 } }
---*/
return { at: new Date(0 + Date.UTC(2024, 0, 1)), tags: new Set(["a", "b"]), of: new Map([["x", 1]]) };
