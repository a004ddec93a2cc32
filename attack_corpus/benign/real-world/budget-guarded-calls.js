/*---
title = "calls that stop when a budget is used up"
why = "A budget is watched across awaits; break out of the loop early."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools.summarizePage]
"$by" = "page"
[tools.summarizePage."$answers"]
1 = { summary = "Intro", cost = 40 }
2 = { summary = "Methods", cost = 75 }
3 = { summary = "Results", cost = 90 }
4 = { summary = "Outlook", cost = 10 }
[expect]
value_json = '''
{
  "summaries": ["p.1: Intro", "p.2: Methods"],
  "spent": 115,
  "overBudget": false,
  "stoppedAt": 3,
  "note": "stopped before page 3"
}'''
---*/
const BUDGET = 150;
let spent = 0;
const summaries = [];
let stoppedAt = null;

for (const page of [1, 2, 3, 4]) {
  const average = summaries.length > 0 ? spent / summaries.length : 0;
  if (spent + average > BUDGET) {
    stoppedAt = page;
    break;
  }
  const { summary, cost } = await callTool('summarizePage', { page });
  spent += cost;
  summaries.push(`p.${page}: ${summary}`);
}

return {
  summaries,
  spent,
  overBudget: spent > BUDGET,
  stoppedAt,
  note: stoppedAt === null ? 'complete' : `stopped before page ${stoppedAt}`,
};
