/*---
title = "pages of a tool read by an async generator"
why = "The usual way to read a paged tool."
preset = ["standard", "javascript"]
tools = { page = { items = [1, 2] } }
[expect]
value = [1, 2, 1, 2]
---*/
async function* pages(count) {
  for (let n = 0; n < count; n++) yield* (await callTool("page", { n })).items;
}
const all = [];
for await (const item of pages(2)) all.push(item);
return all;
