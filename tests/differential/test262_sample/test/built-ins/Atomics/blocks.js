/*---
description: The engine's one agent cannot block
flags: [CanBlockIsTrue]
---*/

assert(true);
