/*---
description: A harness file that the checkout has not
includes: [not-there.js]
---*/

assert(true);
