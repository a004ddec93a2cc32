/*---
title = "tickets about password resets counted"
why = "\"password\" in a ticket's text is what the ticket is about."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
searchTickets = [
  { id = 1, subject = "Password reset does not arrive", status = "open" },
  { id = 2, subject = "Reset my password please", status = "solved" },
  { id = 3, subject = "Invoice missing", status = "open" },
  { id = 4, subject = "Forgot passphrase and PIN", status = "open" },
]
[expect]
value_json = '''
{
  "report": "Password-related tickets: 3 of 4\n- #1 Password reset does not arrive\n- #4 Forgot passphrase and PIN",
  "shareOpen": 0.6666666666666666
}'''
---*/
const tickets = await callTool('searchTickets', { query: 'password OR passphrase OR invoice' });

const isPasswordTicket = ({ subject }) => {
  const text = subject.toLowerCase();
  return text.includes('password') || text.includes('passphrase');
};

const passwordTickets = tickets.filter(isPasswordTicket);
const open = passwordTickets.filter((t) => t.status === 'open');

const report = [
  `Password-related tickets: ${passwordTickets.length} of ${tickets.length}`,
  ...open.map((t) => `- #${t.id} ${t.subject}`),
];

return { report: report.join('\n'), shareOpen: open.length / passwordTickets.length };
