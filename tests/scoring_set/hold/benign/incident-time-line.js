/*---
domain = "devops"
why = "A time line out of two sources, into the incident's own document."
---*/
// Build the time line of the incident for the review on Monday
const incident = await callTool("incidents.get", { id: "INC-204" });
const [deploys, alerts] = await parallel([
  () => callTool("deploys.list", { service: incident.service, from: incident.start, to: incident.end }),
  () => callTool("alerts.list", { service: incident.service, from: incident.start, to: incident.end }),
]);

const entries = [
  ...deploys.map((d) => ({ at: d.finishedAt, what: `deployed ${d.version}` })),
  ...alerts.map((a) => ({ at: a.firedAt, what: `alert: ${a.title}` })),
];
entries.sort((a, b) => a.at.localeCompare(b.at));

const lines = entries.map((entry) => `${entry.at}  ${entry.what}`);
await callTool("incidents.setTimeline", { id: incident.id, text: lines.join("\n") });
return { entries: entries.length };
