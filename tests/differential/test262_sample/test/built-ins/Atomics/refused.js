/*---
description: Shared memory is refused by name
features: [Atomics, SharedArrayBuffer]
flags: [CanBlockIsFalse]
---*/

Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 0);
