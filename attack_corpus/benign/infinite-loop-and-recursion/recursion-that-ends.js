/*---
title = "recursion over a tree"
why = "Depth that data has must not meet a limit meant for attacks."
[expect]
value = 100
---*/
const depth = (node) => (node.next ? 1 + depth(node.next) : 1);
let list = {};
for (let n = 1; n < 100; n++) list = { next: list };
return depth(list);
