/*---
title = "a megabyte of bytes summed"
why = "Typed arrays hold binary data; a megabyte is a picture."
preset = "javascript"
[expect]
value = [1000000, 127493856]
---*/
const bytes = new Uint8Array(1000000);
bytes.forEach((_, n) => { bytes[n] = n & 255; });
return [bytes.length, bytes.reduce((sum, byte) => sum + byte, 0)];
