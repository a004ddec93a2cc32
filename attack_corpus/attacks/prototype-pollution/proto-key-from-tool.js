/*---
title = "a tool's answer that carries an own key __proto__"
why = "What strangers wrote comes back through tools; copied key by key it would pollute the script's objects."
refs = ["CWE-1321", "CWE-20"]
tools = { fetchPage = { text = "hello", __proto__ = { isAdmin = true } } }
[expect]
stopped_by = "runtime"
value = ["text"]
[control]
value = ["text", "__proto__"]
---*/
const page = await callTool("fetchPage", {});
return Object.keys(page);
