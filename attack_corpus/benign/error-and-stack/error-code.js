/*---
title = "an error with a code of its own"
why = "A field on one's own error."
preset = "javascript"
[expect]
value = "E_LIMIT"
---*/
const error = new Error("no");
error.code = "E_LIMIT";
try { throw error; } catch (caught) { return caught.code; }
