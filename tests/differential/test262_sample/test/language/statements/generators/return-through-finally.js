/*---
description: return() on a suspended generator runs its finally, which may yield
esid: sec-generator.prototype.return
features: [generators]
---*/

function* steps() {
  try {
    for (;;) yield 1;
  } finally {
    yield 2;
  }
}
const iterator = steps();
assert.sameValue(iterator.next().value, 1);
assert.sameValue(iterator.return(7).value, 2);
const end = iterator.next();
assert.sameValue(end.value, 7);
assert.sameValue(end.done, true);
