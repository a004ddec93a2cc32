/*---
title = "a small full-text search with scores"
why = "Words are counted in fields of different weight."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listArticles = [
  { id = 1, title = "Growing tomatoes", body = "Tomatoes need sun, water and patience." },
  { id = 2, title = "Sun and shade", body = "Some plants need shade; tomatoes do not." },
  { id = 3, title = "Winter pruning", body = "Prune roses in winter." },
]
[expect]
value = [{ id = 1, title = "Growing tomatoes", score = 5 }, { id = 2, title = "Sun and shade", score = 4 }]
---*/
const articles = await callTool('listArticles', {});
const query = 'tomatoes sun';

const tokenize = (text) =>
  text
    .toLowerCase()
    .split('')
    .map((ch) => ((ch >= 'a' && ch <= 'z') || ch === ' ' ? ch : ' '))
    .join('')
    .split(' ')
    .filter((word) => word.length > 1);

const terms = tokenize(query);
const weights = { title: 3, body: 1 };

const scored = articles.map((article) => {
  let score = 0;
  for (const [field, weight] of Object.entries(weights)) {
    const words = tokenize(article[field]);
    score += weight * terms.reduce((n, term) => n + words.filter((w) => w === term).length, 0);
  }
  return { id: article.id, title: article.title, score };
});

return scored.filter((s) => s.score > 0).sort((x, y) => y.score - x.score || x.id - y.id);
