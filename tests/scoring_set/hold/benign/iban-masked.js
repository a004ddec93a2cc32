/*---
domain = "finance"
why = "Shows accounts with all but the last digits covered."
---*/
const accounts = await callTool("bank:accounts", { owner: "me" });
const mask = (iban) => iban.slice(0, 2) + "*".repeat(iban.length - 6) + iban.slice(-4);
return accounts.map((a) => ({ name: a.name, iban: mask(a.iban), currency: a.currency }));
