/*---
domain = "crm"
why = "Sets a flag on some records of the same system."
---*/
const deals = await callTool("crm.deals.list", { stage: "open", limit: 50 });
const large = deals.filter((d) => d.amount > 50000);
await parallel(large.map((d) => () => callTool("crm.deals.update", { id: d.id, tag: "large" })));
return large.map((d) => d.title);
