/*---
domain = "marketing"
why = "Rates of two campaigns side by side."
---*/
const ids = ["spring", "summer"];
const stats = await parallel(ids.map((id) => () => callTool("campaign.stats", { id })));
return stats.map((s, i) => ({ id: ids[i], openRate: s.opened / s.sent, clickRate: s.clicked / s.sent }));
