/*---
title = "a document of a dozen levels"
why = "Trees of pages and menus."
generate = ["const tree = ", { repeat = "{ name: 'n', children: [", count = 12 }, { repeat = "] }", count = 12 }, ";\nlet depth = 0;\nfor (let node = tree; node; node = node.children[0]) depth += 1;\nreturn depth;"]
[expect]
value = 12
---*/
