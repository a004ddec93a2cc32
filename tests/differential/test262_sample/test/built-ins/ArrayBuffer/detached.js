/*---
description: The host detaches a buffer
includes: [detachArrayBuffer.js]
features: [ArrayBuffer]
---*/

const buffer = new ArrayBuffer(8);
const view = new Uint8Array(buffer);
$DETACHBUFFER(buffer);
assert.sameValue(view.length, 0);
assert.throws(TypeError, () => buffer.slice());
