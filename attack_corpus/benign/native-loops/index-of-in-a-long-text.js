/*---
title = "a word found near the end of a long text"
why = "The twin of the search that never succeeds."
[expect]
value = [1000000, 1000000, false]
---*/
const text = "ab".repeat(500000) + "needle" + "ab".repeat(10);
return [text.indexOf("needle"), text.lastIndexOf("needle"), text.includes("bba")];
