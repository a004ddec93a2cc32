/*---
description: A return outside a function is an early error in ECMA-262, and ends the program here
esid: sec-return-statement
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();
return;
