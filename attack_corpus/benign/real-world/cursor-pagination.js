/*---
title = "pagination with a cursor and an upper bound of pages"
why = "Without while, models page with a bounded for loop and break."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools.listInvoices]
"$by" = "cursor"
[tools.listInvoices."$answers"]
"" = { items = [{ id = 1, due = 100 }, { id = 2, due = 50 }], nextCursor = "p2" }
p2 = { items = [{ id = 3, due = 25 }], nextCursor = "p3" }
p3 = { "$json" = '{"items": [{"id": 4, "due": 5}], "nextCursor": null}' }
[expect]
value = { pagesRead = 3, invoiceCount = 4, outstanding = 180, truncated = false }
---*/
const MAX_PAGES = 20;
const invoices = [];
let cursor = null;
let pagesRead = 0;

for (let page = 0; page < MAX_PAGES; page++) {
  const response = await callTool('listInvoices', cursor ? { cursor, pageSize: 2 } : { pageSize: 2 });
  invoices.push(...response.items);
  pagesRead++;
  cursor = response.nextCursor;
  if (!cursor) break;
}

const outstanding = invoices.reduce((sum, inv) => sum + inv.due, 0);

return {
  pagesRead,
  invoiceCount: invoices.length,
  outstanding,
  truncated: cursor !== null,
};
