/*---
title = "the sixtieth Fibonacci number by plain recursion"
why = "Never deep and never endless: three trillion calls."
refs = ["CWE-407", "CWE-834"]
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
const fib = (n) => (n < 2 ? n : fib(n - 1) + fib(n - 2));
return fib(60);
