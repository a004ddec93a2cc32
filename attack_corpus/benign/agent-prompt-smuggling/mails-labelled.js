/*---
title = "a few mails labelled"
why = "The shape of acting on everything found, with nothing destroyed: a warning at most."
level = "STANDARD"
options = { scoring_gate = { scorer = "rule-based" } }
tools = { "gmail.search" = [{ "id" = 1 }, { "id" = 2 }], "gmail.addLabel" = "ok" }
[expect]
value = 2
---*/
const letters = await callTool("gmail.search", { query: "from:bank.example", limit: 25 });
for (const { id } of letters) await callTool("gmail.addLabel", { id, label: "Finance" });
return letters.length;
