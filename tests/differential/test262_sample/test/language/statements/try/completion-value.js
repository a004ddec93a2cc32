/*---
description: |
  Reads its own completion value through the host. The text given to evalScript runs as it stands, raw and compiled.
esid: sec-try-statement-runtime-semantics-evaluation
---*/

assert.sameValue($262.evalScript("1; do { 2; try { 3; } finally { 4; } } while (false);"), 3);
