/*---
description: A test may declare a name that the harness has as well, in a scope of its own
---*/

{
  const assert = 1;
  const $DONE = assert + 1;
  if ($DONE !== 2) throw new Test262Error("inner names");
}
assert(true);
