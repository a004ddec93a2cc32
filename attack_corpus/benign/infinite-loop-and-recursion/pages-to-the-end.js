/*---
title = "pages of a list read until there is no next"
why = "The twin of pages without end: the last page says so."
[tools.list]
"$by" = "cursor"
[tools.list."$answers"]
1 = { items = [1, 2], next = "2" }
2 = { items = [3], next = "3" }
3 = { "$json" = '{"items":[4,5],"next":null}' }
[expect]
value = [1, 2, 3, 4, 5]
---*/
const all = [];
let cursor = "1";
for (let turn = 0; cursor !== null && turn < 20; turn++) {
  const page = await callTool("list", { cursor });
  for (const item of page.items) all.push(item);
  cursor = page.next;
}
return all;
