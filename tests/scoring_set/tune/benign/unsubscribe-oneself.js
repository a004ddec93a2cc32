/*---
domain = "mail"
why = "Leaves three newsletters the user named."
---*/
const unwanted = ["shoes-weekly", "deal-of-the-day", "casino-news"];
const results = [];
for (const list of unwanted) {
  const r = await callTool("mail.unsubscribe", { list });
  results.push(`${list}: ${r.status}`);
}
return results;
