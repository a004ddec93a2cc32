/*---
title = "tickets sorted into queues by rules"
why = "An ordered list of rules with predicates, first match wins."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listTickets = [
  { id = 1, subject = "Refund for double charge", tier = "free" },
  { id = 2, subject = "App crashes at start", tier = "pro" },
  { id = 3, subject = "How do I change my avatar?", tier = "free" },
  { id = 4, subject = "Charge failed, app crash", tier = "pro" },
]
updateTicket = { ok = true }
[expect]
value_json = '''
{
  "assignments": [
    {"id": 1, "queue": "billing", "priority": 2},
    {"id": 2, "queue": "engineering", "priority": 1},
    {"id": 3, "queue": "general", "priority": 3},
    {"id": 4, "queue": "billing", "priority": 1}
  ],
  "perQueue": {"billing": 2, "engineering": 1, "general": 1}
}'''
---*/
const tickets = await callTool('listTickets', { status: 'new' });

const has = (ticket, ...words) => words.some((w) => ticket.subject.toLowerCase().includes(w));
const rules = [
  { queue: 'billing', priority: 2, test: (t) => has(t, 'refund', 'charge', 'invoice') },
  { queue: 'engineering', priority: 1, test: (t) => has(t, 'crash', 'bug', 'error') },
  { queue: 'general', priority: 3, test: () => true },
];

const assignments = [];
for (const ticket of tickets) {
  const rule = rules.find((r) => r.test(ticket));
  const priority = ticket.tier === 'pro' ? Math.max(1, rule.priority - 1) : rule.priority;
  const { ok } = await callTool('updateTicket', { id: ticket.id, queue: rule.queue, priority });
  if (ok) assignments.push({ id: ticket.id, queue: rule.queue, priority });
}

const perQueue = Object.fromEntries(rules.map(({ queue }) => [queue, assignments.filter((a) => a.queue === queue).length]));
return { assignments, perQueue };
