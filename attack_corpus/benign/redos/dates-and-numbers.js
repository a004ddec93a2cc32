/*---
title = "dates, numbers and identifiers"
why = "Counted classes in a row."
preset = ["strict", "secure", "standard", "javascript"]
[expect]
value = [true, true, true, false]
---*/
return [/^\d{4}-\d{2}-\d{2}$/.test("2024-01-05"), /^-?\d+(\.\d+)?$/.test("-3.25"), /^[A-Za-z_]\w*$/.test("name_1"), /^\d+$/.test("1".repeat(500) + "x")];
