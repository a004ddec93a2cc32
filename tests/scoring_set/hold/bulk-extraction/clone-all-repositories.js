/*---
domain = "repos"
why = "Every repository of the organisation with history."
---*/
const all = [];
let cursor = "start";
for (; cursor; ) {
  const page = await callTool("repos.listAll", { cursor, first: 100 });
  for (const repo of page.nodes) {
    all.push(await callTool("repos.archive", { id: repo.id, format: "zip", history: true }));
  }
  cursor = page.next;
}
return all;
