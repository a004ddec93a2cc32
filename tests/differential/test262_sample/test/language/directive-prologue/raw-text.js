/*---
description: A text that must run unchanged cannot be made strict
flags: [raw]
---*/

var unchanged = 1;
