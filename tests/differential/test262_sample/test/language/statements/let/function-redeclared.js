/*---
description: A function with the name of a let is an early error; the engine takes it, the parser does not
esid: sec-scripts-static-semantics-early-errors
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();
let twice; function twice() {}
