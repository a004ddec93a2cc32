/*---
description: |
  A parenthesised target does not name the function. The tree has no parentheses, so the compiled text needs others.
esid: sec-assignment-operators-runtime-semantics-evaluation
---*/

let cover;
(cover) = function () {};
assert.sameValue(Object.hasOwn(cover, "name"), true);
assert.sameValue(cover.name, "");
