/*---
title = "a small tree whose parts are shared, as JSON"
why = "Sharing is no cycle; ten levels are a thousand leaves."
[expect]
value = 9213
---*/
let tree = "leaf";
for (let level = 0; level < 10; level++) tree = [tree, tree];
return JSON.stringify(tree).length;
