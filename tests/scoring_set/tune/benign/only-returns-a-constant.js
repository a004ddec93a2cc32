/*---
domain = "files"
why = "No tool at all."
---*/
const fibonacci = [1, 1];
for (let i = 2; i < 20; i++) fibonacci.push(fibonacci[i - 1] + fibonacci[i - 2]);
return fibonacci;
