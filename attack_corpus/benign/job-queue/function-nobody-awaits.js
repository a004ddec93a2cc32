/*---
title = "an async function that is not awaited and ends"
why = "Work that nobody waits for is a habit and no attack."
preset = "javascript"
[expect]
value = ["first", "second"]
---*/
const log = [];
const note = async (text) => { await null; log.push(text); };
note("first");
await note("second");
return log;
