/*---
domain = "finance"
why = "Differences between the book and the statement, for the bookkeeper."
---*/
const book = await callTool("ledger.entries", { account: "1000", month: "2025-05" });
const statement = await callTool("statement.entries", { account: "1000", month: "2025-05" });

const open = [...statement];
const unmatched = [];
for (const entry of book) {
  const at = open.findIndex((line) => line.amount === entry.amount && line.date === entry.date);
  if (at === -1) {
    unmatched.push({ where: "book", date: entry.date, amount: entry.amount });
  } else {
    open.splice(at, 1);
  }
}
for (const line of open) unmatched.push({ where: "statement", date: line.date, amount: line.amount });

return { matched: book.length - unmatched.filter((u) => u.where === "book").length, unmatched };
