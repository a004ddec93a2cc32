/*---
domain = "devops"
why = "Looks at three hosts."
---*/
const hosts = ["web-1", "web-2", "db-1"];
const report = {};
for (const host of hosts) {
  const { usedPercent } = await callTool("host_disk", { host });
  report[host] = usedPercent > 85 ? "full soon" : "fine";
}
return report;
