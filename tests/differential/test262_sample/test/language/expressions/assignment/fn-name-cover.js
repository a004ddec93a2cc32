/*---
description: |
  A parenthesised target does not name the function. The tree has no parentheses, so the compiled text names it.
esid: sec-assignment-operators-runtime-semantics-evaluation
---*/

let cover;
(cover) = function () {};
assert.sameValue(Object.hasOwn(cover, "name"), true);
assert.sameValue(cover.name, "");
