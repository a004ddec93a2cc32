/*---
title = "a text cut into tokens, then a call outside"
why = "A tokenizer holds no secret."
level = ["STRICT", "STANDARD"]
tools = { "tokenize" = 2, "http:call" = "ok" }
[expect]
value = "ok"
---*/
const n = await callTool("tokenize", { text: "a b" });
return await callTool("http:call", { n });
