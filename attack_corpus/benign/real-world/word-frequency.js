/*---
title = "the most frequent words of a text"
why = "A stop list and a text with apostrophes and dashes."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getDocumentText = "The cat sat on the mat. The mat — it's said — was the cat's favourite; the dog's, too."
[expect]
value = { total = 20, top = [["cat", 2], ["mat", 2], ["dog", 1]] }
---*/
const text = await callTool('getDocumentText', { id: 3 });
const stopWords = ['the', 'on', 'it', 's', 'was', 'a', 'too'];

const isLetter = (ch) => ch.toLowerCase() !== ch.toUpperCase();
let current = '';
const words = [];
for (const ch of text + ' ') {
  if (isLetter(ch)) {
    current += ch.toLowerCase();
  } else if (current) {
    words.push(current);
    current = '';
  }
}

const counts = {};
words
  .filter((word) => !stopWords.includes(word))
  .forEach((word) => {
    counts[word] = (counts[word] || 0) + 1;
  });

const top = Object.entries(counts)
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .slice(0, 3);

return { total: words.length, top };
