/*---
title = "a pause by a timer, and one that is cleared"
why = "A pause between two tool calls is common, and nothing of it may remain."
preset = "javascript"
[expect]
value = ["slept"]
---*/
const marks = [];
const never = setTimeout(() => marks.push("never"), 5);
clearTimeout(never);
await new Promise((wake) => setTimeout(wake, 10));
marks.push("slept");
return marks;
