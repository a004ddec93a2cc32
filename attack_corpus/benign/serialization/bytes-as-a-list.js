/*---
title = "bytes of a buffer"
why = "A typed array comes out as a list."
preset = "javascript"
[expect]
value = [1, 2, 255]
---*/
return new Uint8Array([1, 2, 255]);
