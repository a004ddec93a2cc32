/*---
title = "many calls of which some fail, with a summary of reasons"
why = "Errors are turned to values and grouped by message."
preset = ["agentscript", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools.checkHost]
"$by" = "host"
[tools.checkHost."$answers"]
"a.example" = { ms = 12 }
"b.example" = { "$fails" = "connection refused" }
"c.example" = { ms = 340 }
"d.example" = { "$fails" = "connection refused" }
"e.example" = { "$fails" = "certificate expired" }
[expect]
value_json = '''
{
  "availability": "2/5",
  "slow": ["c.example"],
  "reasons": {"connection refused": ["b.example", "d.example"], "certificate expired": ["e.example"]}
}'''
---*/
const hosts = ['a', 'b', 'c', 'd', 'e'].map((h) => `${h}.example`);

const settle = async (host) => {
  try {
    const { ms } = await callTool('checkHost', { host });
    return { host, status: 'fulfilled', ms };
  } catch ({ message }) {
    return { host, status: 'rejected', reason: message };
  }
};

const results = await parallel(hosts.map((host) => () => settle(host)));

const reasons = {};
for (const { status, reason, host } of results) {
  if (status !== 'rejected') continue;
  reasons[reason] = [...(reasons[reason] || []), host];
}

const healthy = results.filter((r) => r.status === 'fulfilled');
const slow = healthy.filter((r) => r.ms > 200).map((r) => r.host);

return { availability: `${healthy.length}/${hosts.length}`, slow, reasons };
