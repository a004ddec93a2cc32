/*---
title = "a variable that refers to itself later"
why = "A closure knows its own name."
[expect]
value = 120
---*/
const factorial = (n) => (n <= 1 ? 1 : n * factorial(n - 1));
return factorial(5);
