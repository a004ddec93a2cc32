/*---
description: Two lexical declarations of one name in one block are an early error
esid: sec-block-static-semantics-early-errors
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();
{ let twice; const twice = 1; }
