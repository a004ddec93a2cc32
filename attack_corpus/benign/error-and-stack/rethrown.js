/*---
title = "an error caught and thrown again"
why = "The name and the message are the author's."
preset = "javascript"
[expect]
throws = { name = "RangeError", message = "too far" }
---*/
try { throw new RangeError("too far"); } catch (error) { throw error; }
