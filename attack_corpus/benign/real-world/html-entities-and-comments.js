/*---
title = "HTML made of strings, with comment marks in them"
why = "\"<!--\" and \"-->\" inside strings, angle brackets and entities."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listNews = [{ title = "Cats & dogs", body = "5 < 6 > 2" }, { title = "\"Quotes\"", body = "it's fine" }]
[expect]
value_json = '''
{
  "html": "<!-- item 1 -->\n<article id=\"n0\">\n  <h2>Cats &amp; dogs</h2>\n  <p>5 &lt; 6 &gt; 2</p>\n</article>\n<!-- item 2 -->\n<article id=\"n1\">\n  <h2>&quot;Quotes&quot;</h2>\n  <p>it&#39;s fine</p>\n</article>",
  "comments": 2,
  "script": "&lt;script&gt;alert(&quot;not run&quot;)&lt;/script&gt;",
  "order": [2, 1]
}'''
---*/
const news = await callTool('listNews', { limit: 2 });

const entities = [['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;'], ["'", '&#39;']];
const escapeHtml = (text) => entities.reduce((acc, [ch, entity]) => acc.split(ch).join(entity), text);

const open = '<!--';
const close = '-->';
const section = ({ title, body }, i) =>
  [`${open} item ${i + 1} ${close}`, `<article id="n${i}">`, `  <h2>${escapeHtml(title)}</h2>`, `  <p>${escapeHtml(body)}</p>`, '</article>'].join('\n');

const html = news.map(section).join('\n');
const script = '<script>alert("not run")</' + 'script>';

let countdown = news.length;
const order = [];
for (; countdown > 0; countdown--) {
  order.push(countdown);
}

return { html, comments: html.split(open).length - 1, script: escapeHtml(script), order };
