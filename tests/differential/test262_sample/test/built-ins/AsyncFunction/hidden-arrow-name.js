/*---
description: The harness gives the hidden constructor a name that no rule knows
includes: [hidden-constructors.js]
---*/

assert.sameValue(typeof AsyncArrowFunction("await 1"), "function");
