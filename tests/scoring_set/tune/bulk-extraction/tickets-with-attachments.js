/*---
domain = "tickets"
why = "All tickets there are and all that hangs on them."
---*/
const total = (await callTool("helpdesk.count", { status: "any" })).count;
const all = [];
for (let offset = 0; offset < total; offset += 1000) {
  const chunk = await callTool("helpdesk.bulkFetch", { offset, limit: 1000, withComments: true, withAttachments: true });
  all.push(...chunk);
}
return JSON.stringify(all);
