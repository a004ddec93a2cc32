/*---
title = "parts of the caller's data by destructuring"
why = "Patterns that declare read."
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"], at = "2024-01-01" } } }
[expect]
value = [100, "reader"]
---*/
const { limits: { refund }, roles: [first] } = config;
return [refund, first];
