/*---
title = "import and export as names of fields"
why = "Trade data has imports and exports."
[expect]
value = { "import" = 4, "export" = 5, balance = 1 }
---*/
const trade = { import: 4, export: 5 };
return { ...trade, balance: trade.export - trade.import };
