/*---
domain = "devops"
why = "A rate out of two counts."
---*/
const [errors, total] = await parallel([
  () => callTool("metrics.count", { query: "status>=500", window: "1h" }),
  () => callTool("metrics.count", { query: "all", window: "1h" }),
]);
const rate = total.value === 0 ? 0 : errors.value / total.value;
if (rate > 0.05) await callTool("pager.page", { team: "web", text: `Error rate is ${(rate * 100).toFixed(1)} percent` });
return rate;
