/*---
title = "details of several items with parallel and a limit"
why = "An array of arrow functions that each call a tool."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listTicketIds = [101, 102, 103]
[tools.getTicket]
"$by" = "id"
[tools.getTicket."$answers"]
101 = { id = 101, priority = "high", hours = 4 }
102 = { id = 102, priority = "low", hours = 1 }
103 = { id = 103, priority = "high", hours = 8 }
[expect]
value = { total = 3, highPriority = 2, averageHours = 6, longestTicket = 103 }
---*/
const ids = await callTool('listTicketIds', {});

// Load the details at the same time, three at once
const tickets = await parallel(
  ids.map((id) => () => callTool('getTicket', { id })),
  { maxConcurrency: 3 },
);

const high = tickets.filter((t) => t.priority === 'high');
const totalHours = high.reduce((sum, t) => sum + t.hours, 0);
const longest = high.reduce((max, t) => (t.hours > max.hours ? t : max), high[0]);

return {
  total: tickets.length,
  highPriority: high.length,
  averageHours: high.length > 0 ? totalHours / high.length : 0,
  longestTicket: longest?.id,
};
