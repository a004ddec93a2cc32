/*---
title = "a recursion that ends, and an error that is read"
why = "Recursion and caught errors are no escape."
preset = "javascript"
[expect]
value = { depth = 3, message = "no leaf here" }
---*/
const depth = (node) => (node.children ? 1 + Math.max(...node.children.map(depth)) : 1);
let message = "";
try {
  throw new RangeError("no leaf here");
} catch (error) {
  message = error.message;
}
return { depth: depth({ children: [{}, { children: [{}] }] }), message };
