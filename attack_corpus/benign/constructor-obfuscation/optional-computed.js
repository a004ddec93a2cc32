/*---
title = "optional chains with keys from data"
why = "Missing parts of a record are skipped, not guarded away."
[expect]
value = [7, "none"]
---*/
const data = { a: { b: [7] } };
const path = ["a", "b", 0];
return [path.reduce((value, key) => value?.[key], data), data?.["x"]?.["y"] ?? "none"];
