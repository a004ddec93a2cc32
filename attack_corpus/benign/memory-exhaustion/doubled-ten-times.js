/*---
title = "a text doubled ten times"
why = "The twin of forty: sixteen kilobytes."
[expect]
value = [16384, "cdef"]
---*/
let text = "0123456789abcdef";
for (let turn = 0; turn < 10; turn++) text = text + text;
return [text.length, text.slice(-4)];
