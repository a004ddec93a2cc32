/*---
title = "five pages of ten"
why = "A counter that counts pages tries nothing."
level = "STANDARD"
options = { "scoring_gate" = { "scorer" = "rule-based" } }
tools = { "crm_list" = { "items" = [1] } }
[expect]
value = 3
---*/
const all = [];
for (let page = 1; page <= 3; page++) all.push(...(await callTool("crm_list", { page, per_page: 10 })).items);
return all.length;
