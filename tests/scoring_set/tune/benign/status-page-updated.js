/*---
domain = "tickets"
why = "Counts what is down and writes one line on the status page."
---*/
const checks = await callTool("monitor.checks", { group: "public" });
const down = checks.filter((c) => c.state !== "up");
const text = down.length === 0 ? "All systems operational." : `${down.length} of ${checks.length} services are degraded.`;
await callTool("statuspage.setBanner", { text });
return text;
