/*---
title = "versions compared by their parts"
why = "Dots, numbers as text and prerelease tags."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listReleases = ["1.10.0", "1.9.3", "2.0.0-beta.2", "2.0.0", "2.0.0-beta.11", "1.9.10"]
[expect]
value_json = '''
{
  "order": ["1.9.3", "1.9.10", "1.10.0", "2.0.0-beta.2", "2.0.0-beta.11", "2.0.0"],
  "latest": "2.0.0",
  "upgrade": "^2.0"
}'''
---*/
const releases = await callTool('listReleases', { package: 'enclave-ui' });

const parse = (version) => {
  const [core, pre] = version.split('-');
  return { version, core: core.split('.').map(Number), pre: pre ? pre.split('.') : null };
};

const compare = (a, b) => {
  for (let i = 0; i < 3; i++) {
    if (a.core[i] !== b.core[i]) return a.core[i] - b.core[i];
  }
  if (!a.pre || !b.pre) return (a.pre ? 0 : 1) - (b.pre ? 0 : 1);
  return Number(a.pre[1]) - Number(b.pre[1]);
};

const sorted = releases.map(parse).sort(compare);
const stable = sorted.filter(({ pre }) => pre === null);
const latest = stable[stable.length - 1];

return {
  order: sorted.map((r) => r.version),
  latest: latest.version,
  upgrade: `^${latest.core[0]}.${latest.core[1]}`,
};
