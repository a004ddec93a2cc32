/*---
title = "the async main pattern around a report"
why = "The shape that models write most: declare main, return await main()."
preset = ["standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listRepos = { "$json" = '[{"name": "api", "stars": 120, "language": "Go"}, {"name": "web", "stars": 300, "language": "TypeScript"}, {"name": "docs", "stars": 15, "language": null}]' }
[expect]
value_json = '''
{
  "total": 3,
  "languages": {"Go": 1, "TypeScript": 1, "unknown": 1},
  "popular": ["web (300★)", "api (120★)"]
}'''
---*/
async function main() {
  const repos = await callTool('listRepos', { org: 'acme' });

  const languages = new Map();
  for (const repo of repos) {
    const key = repo.language ?? 'unknown';
    languages.set(key, (languages.get(key) || 0) + 1);
  }

  const popular = repos.filter((r) => r.stars >= 100).sort((a, b) => b.stars - a.stars);

  return {
    total: repos.length,
    languages: Object.fromEntries(languages),
    popular: popular.map((r) => `${r.name} (${r.stars}★)`),
  };
}

return await main();
