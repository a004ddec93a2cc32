/*---
title = "a buffer that grows twice"
why = "resize within the promise of maxByteLength."
preset = "javascript"
[expect]
value = [1024, 7, 0]
---*/
const buffer = new ArrayBuffer(8, { maxByteLength: 1024 });
const view = new Uint8Array(buffer);
buffer.resize(512);
view[511] = 7;
buffer.resize(1024);
return [view.length, view[511], view[1023]];
