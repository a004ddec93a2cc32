/*---
title = "the steps of an approval process in order"
why = "\"process\" as a local name and a field, \"global\" and \"window\" as words of data."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools.getWorkflow]
name = "Global onboarding process"
steps = [
  { id = "c", after = "b", label = "Set up desk by the window" },
  { id = "a", after = "", label = "Sign contract" },
  { id = "b", after = "a", label = "Require documents" },
]
[expect]
value_json = '''
{
  "process": "Global onboarding process",
  "global": true,
  "window": 3,
  "processSteps": ["1. Sign contract", "2. Require documents", "3. Set up desk by the window"]
}'''
---*/
const workflow = await callTool('getWorkflow', { name: 'onboarding' });

const ordered = [];
let currentId = '';
// Follow the chain of "after" links
for (let i = 0; i < workflow.steps.length; i++) {
  const step = workflow.steps.find((s) => s.after === currentId);
  if (!step) break;
  ordered.push(step);
  currentId = step.id;
}

const processSteps = ordered.map((step, index) => `${index + 1}. ${step.label}`);
const processInfo = { process: workflow.name, global: workflow.name.startsWith('Global'), window: ordered.length };

return { ...processInfo, processSteps };
