/*---
title = "a missing method added to the script's own arrays"
why = "A polyfill changes the script's own realm and nothing else."
preset = "javascript"
level = "STANDARD"
tools = "basic"
[expect]
value = [3, [1, 2, 3]]
---*/
Array.prototype.last = function () { return this[this.length - 1]; };
const list = [1, 2, 3];
const { list: back } = await callTool("echo", { list });
return [list.last(), back];
