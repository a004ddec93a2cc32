/*---
title = "all orders of fourteen things counted"
why = "Eighty-seven thousand million of them, each reached by callbacks, and hardly any memory."
refs = ["CWE-407", "CWE-834"]
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
const orders = (rest) => rest.reduce((n, x) => n + (rest.length > 1 ? orders(rest.filter((y) => y !== x)) : 1), 0);
return orders(Array.from({ length: 14 }, (_, n) => n));
