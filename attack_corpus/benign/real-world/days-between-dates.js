/*---
title = "differences of dates and overdue invoices"
why = "Date arithmetic in milliseconds with a division by constants in a row."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listInvoices = [
  { no = "2024-001", due = "2024-02-27" },
  { no = "2024-002", due = "2024-03-01" },
  { no = "2024-003", due = "2024-04-15" },
]
[expect]
value_json = '''
[
  {"no": "2024-001", "daysOverdue": 12, "bucket": "10+ days"},
  {"no": "2024-002", "daysOverdue": 9, "bucket": "1-9 days"},
  {"no": "2024-003", "daysOverdue": 0, "bucket": "not due"}
]'''
---*/
const today = new Date('2024-03-10T00:00:00Z');
const MS_PER_DAY = 24 * 60 * 60 * 1000;

const invoices = await callTool('listInvoices', { status: 'open' });

const withAge = invoices.map((invoice) => {
  const due = new Date(invoice.due + 'T00:00:00Z');
  const daysOverdue = Math.floor((today.getTime() - due.getTime()) / MS_PER_DAY);
  let bucket;
  if (daysOverdue <= 0) bucket = 'not due';
  else if (daysOverdue < 10) bucket = '1-9 days';
  else bucket = '10+ days';
  return { no: invoice.no, daysOverdue: Math.max(0, daysOverdue), bucket };
});

return withAge;
