/*---
title = "pages of a list whose last page names a next one"
why = "The end of the loop is the word of a tool; one that always has a next page is enough."
refs = ["CWE-835", "CWE-606"]
tools = { list = { items = [1, 2], next = "more" } }
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "broker"
code = "MAX_TOOL_CALLS"
within_ms = 2000
[control]
hangs = true
---*/
let page = await callTool("list", { cursor: null });
let total = 0;
for (let more = true; more; ) {
  total += page.items.length;
  more = page.next !== null;
  page = await callTool("list", { cursor: page.next });
}
return total;
