/*---
title = "a Map keyed by objects and a Set of tags"
why = "Map with object keys, Set algebra by spread and has."
preset = ["standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listPosts = [
  { id = 1, tags = ["js", "web"] },
  { id = 2, tags = ["python"] },
  { id = 3, tags = ["web", "css", "js"] },
]
[expect]
value_json = '''
{
  "index": {"js": [1, 3], "web": [1, 3], "python": [2], "css": [3]},
  "tagCount": 4,
  "intersection": ["js"],
  "difference": ["rust"],
  "richest": 3
}'''
---*/
const posts = await callTool('listPosts', { blog: 'dev' });

const index = new Map();
for (const post of posts) {
  for (const tag of post.tags) {
    const bucket = index.get(tag) ?? [];
    bucket.push(post.id);
    index.set(tag, bucket);
  }
}

const allTags = new Set(posts.flatMap((p) => p.tags));
const mine = new Set(['js', 'rust']);
const intersection = [...allTags].filter((t) => mine.has(t));
const difference = new Set([...mine].filter((t) => !allTags.has(t)));

const seen = new Map(posts.map((p) => [p, p.tags.length]));
const richest = [...seen].sort(([, a], [, b]) => b - a)[0][0].id;

return { index, tagCount: allTags.size, intersection, difference, richest };
