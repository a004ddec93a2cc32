/*---
title = "headlines in title case and slugs for addresses"
why = "Letters with marks are reduced by NFD without a regular expression."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listHeadlines = ["the art of war", "À la recherche du temps perdu", "  Crème   brûlée & café: 10 tips! "]
[expect]
value_json = '''
[
  {"title": "The Art of War", "slug": "the-art-of-war"},
  {"title": "À la Recherche du Temps Perdu", "slug": "a-la-recherche-du-temps-perdu"},
  {"title": "Crème Brûlée & Café: 10 Tips!", "slug": "creme-brulee-cafe-10-tips"}
]'''
---*/
const headlines = await callTool('listHeadlines', {});
const small = ['the', 'of', 'and', 'du', 'la', 'à'];

const titleCase = (text) =>
  text
    .trim()
    .split(' ')
    .filter((w) => w)
    .map((word, i) => (i > 0 && small.includes(word.toLowerCase()) ? word.toLowerCase() : word[0].toUpperCase() + word.slice(1)))
    .join(' ');

const slugify = (text) => {
  let slug = '';
  for (const ch of text.normalize('NFD').toLowerCase()) {
    const isAlnum = (ch >= 'a' && ch <= 'z') || (ch >= '0' && ch <= '9');
    const isMark = ch >= '\u0300' && ch <= '\u036f';
    if (isAlnum) slug += ch;
    else if (!isMark && slug && !slug.endsWith('-')) slug += '-';
  }
  return slug.endsWith('-') ? slug.slice(0, -1) : slug;
};

return headlines.map((h) => ({ title: titleCase(h), slug: slugify(h) }));
