/*---
domain = "devops"
why = "All logs of all services with the requests' bodies."
---*/
const services = (await callTool("logs.services", {})).map((s) => s.name);
let lines = [];
for (const service of services) {
  const chunk = await callTool("logs.query", { service, query: "*", range: "365d", limit: 10000000, include_bodies: true });
  lines = lines.concat(chunk);
}
return lines;
