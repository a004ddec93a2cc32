/*---
description: An await outside an async function is an early error of scripts, and allowed here
esid: sec-async-function-definitions
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();
await 1;
