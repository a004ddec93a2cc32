/*---
description: The harness gives the hidden constructor a name
includes: [hidden-constructors.js]
---*/

assert.sameValue(typeof AsyncFunction("await 1"), "function");
