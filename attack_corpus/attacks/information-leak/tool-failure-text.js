/*---
title = "paths and keys in the message of a failed tool"
why = "Exceptions of real tools carry paths, addresses and secrets; the script could send them on."
refs = ["CWE-209"]
tools = "basic"
[expect]
stopped_by = "runtime"
value = { path = false, key = false }
[control]
value = { path = true, key = true }
---*/
try {
  await callTool("fail", {});
} catch (error) {
  return { path: error.message.includes("/srv"), key: error.message.includes("sk-live") };
}
return "it did not fail";
