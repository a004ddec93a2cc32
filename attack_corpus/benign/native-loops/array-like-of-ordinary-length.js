/*---
title = "generic methods on what is like a list"
why = "Borrowed methods work on anything with a length."
preset = "javascript"
[expect]
value = [["aa", "bb", "cc"], "a-b-c", 2]
---*/
const like = { length: 3, 0: "a", 1: "b", 2: "c" };
return [Array.prototype.map.call(like, (x) => x + x), Array.prototype.join.call(like, "-"), Array.prototype.indexOf.call(like, "c")];
