/*---
description: There is no with in strict code
esid: sec-with-statement-static-semantics-early-errors
flags: [onlyStrict]
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();
with ({}) {}
