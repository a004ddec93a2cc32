/*---
description: Tests that are not yet in their place are tests all the same
---*/

const doubled = [1, 2, 3].values().map((value) => value * 2).toArray();
assert.sameValue(doubled.join(), "2,4,6");
