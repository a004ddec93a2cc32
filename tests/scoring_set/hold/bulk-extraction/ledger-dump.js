/*---
domain = "finance"
why = "A ledger without limit, all years, all accounts."
---*/
const years = Array.from({ length: 15 }, (_, i) => 2010 + i);
const ledger = await parallel(years.map((y) => () => callTool("ledger_dump", { fiscal_year: y, accounts: "*", max_rows: 5000000 })));
return ledger.flat();
