/*---
title = "several sources, failures collected with allSettled"
why = "Promise.allSettled and the shape of its results."
preset = ["standard", "permissive", "javascript"]
level = "STANDARD"
[tools.getSource]
"$by" = "name"
[tools.getSource."$answers"]
news = { items = 3 }
blog = { "$fails" = "503 from blog" }
forum = { items = 7 }
[expect]
value_json = '''
{
  "summary": [
    {"source": "news", "items": 3},
    {"source": "blog", "error": "503 from blog"},
    {"source": "forum", "items": 7}
  ],
  "total": 10,
  "healthy": "2 of 3"
}'''
---*/
const sources = ['news', 'blog', 'forum'];

const settled = await Promise.allSettled(
  sources.map((name) => callTool('getSource', { name })),
);

const summary = settled.map((outcome, i) => {
  if (outcome.status === 'fulfilled') {
    return { source: sources[i], items: outcome.value.items };
  }
  return { source: sources[i], error: outcome.reason.message };
});

const ok = summary.filter((s) => !('error' in s));
const total = ok.reduce((n, s) => n + s.items, 0);

return { summary, total, healthy: `${ok.length} of ${sources.length}` };
