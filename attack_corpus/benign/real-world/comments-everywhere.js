/*---
title = "a short script with many comments in several languages"
why = "Comment marks inside strings, URLs in comments, slashes in text."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getPage = { title = "Start /* not a comment */", url = "https://example.com//a//b" }
[expect]
value_json = '''
{
  "title": "Start /* not a comment */",
  "parts": ["https:", "example.com", "a", "b"],
  "marks": [13, 16, 13, 16],
  "ratio": 2
}'''
---*/
/*
 * Lädt eine Seite und prüft ihre Adresse.
 * Voir https://example.com/spec#a/b/c — это просто ссылка.
 */
const page = await callTool('getPage', { path: '/' }); // 最初のページ

// eval(), require() and process.exit() are not used here
const marks = {
  line: '// still text',
  block: '/* still text */',
  html: '<' + '!-- text --' + '>',
  template: `not ${'a'} // comment`,
};

/* multi */ const parts /* names */ = page.url.split('//'); // three parts

return {
  title: page.title, // with the comment marks
  parts,
  marks: Object.values(marks).map((m) => m.length),
  ratio: 8 / 2 / 2, // no regular expression
};
