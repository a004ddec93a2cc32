/*---
title = "the fifteenth Fibonacci number by plain recursion"
why = "The twin of the sixtieth: a thousand calls."
[expect]
value = 610
---*/
const fib = (n) => (n < 2 ? n : fib(n - 1) + fib(n - 2));
return fib(15);
