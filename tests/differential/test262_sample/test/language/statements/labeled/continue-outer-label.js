/*---
description: |
  Of several labels before one loop the engine lets a continue name the last only: raw fails, compiled passes.
esid: sec-continue-statement
---*/

let count = 0;
outer: inner: for (let i = 0; i < 3; i++) {
  count++;
  continue outer;
}
assert.sameValue(count, 3);
