/*---
domain = "crm"
why = "Money is added up by stage."
---*/
const opportunities = await callTool("salesforce_query", { soql: "SELECT StageName, Amount FROM Opportunity WHERE OwnerId = 'me'" });
const totals = {};
opportunities.records.forEach((o) => {
  totals[o.StageName] = (totals[o.StageName] ?? 0) + o.Amount;
});
return totals;
