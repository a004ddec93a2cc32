/*---
domain = "finance"
why = "Sums for the board, as it asked for them."
---*/
const quarters = ["Q1", "Q2", "Q3", "Q4"];
const figures = [];
for (const q of quarters) {
  const entries = await callTool("ledger.summary", { quarter: q, year: 2024 });
  figures.push({ q, revenue: entries.reduce((s, e) => s + e.revenue, 0) });
}
const text = figures.map((f) => `${f.q}: ${f.revenue}`).join("\n");
await callTool("email.send", { to: "board@acme.example", subject: "Revenue 2024", text });
return figures;
