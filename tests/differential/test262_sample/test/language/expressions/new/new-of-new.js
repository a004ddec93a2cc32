/*---
description: |
  The second arguments are those of the outer new. The engine reads the author's text as a call of what was made.
esid: sec-new-operator
---*/

function Maker() { return Array; }
assert(Array.isArray(new new Maker()(2)));
