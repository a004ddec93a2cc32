/*---
title = "a query with its values beside it"
why = "Values are sent as data, not pasted into the text."
tools = "basic"
[expect]
value = { query = "select * from t where name = ?", values = ["'; drop table t; --"] }
---*/
return await callTool("echo", { query: "select * from t where name = ?", values: ["'; drop table t; --"] });
