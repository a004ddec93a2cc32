/*---
title = "tool failures as values with throwOnError false"
why = "The third argument of callTool and a discriminated union on success."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools.getProfile]
"$by" = "id"
[tools.getProfile."$answers"]
a = { name = "Ann", plan = "pro" }
b = { "$fails" = "profile not found" }
c = { name = "Cem", plan = "free" }
[expect]
value = { summary = { loaded = 2, failed = 1, plans = ["free", "pro"] }, failures = ["b"] }
---*/
const ids = ['a', 'b', 'c'];
const profiles = [];
const failures = [];

for (const id of ids) {
  const res = await callTool('getProfile', { id }, { throwOnError: false });
  if (res.success) {
    profiles.push({ id, ...res.data });
  } else {
    failures.push(id);
  }
}

const summary = {
  loaded: profiles.length,
  failed: failures.length,
  plans: profiles.map((p) => p.plan).sort(),
};

return { summary, failures };
