/*---
title = "a little Markdown to HTML"
why = "Angle brackets, entities and regular expressions with alternatives."
preset = ["strict", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
readNote = "# Plan & goals\n\n- first *item*\n- second **item**\n\nSee [docs](https://example.com/?a=1&b=2) or `code <b>`."
[expect]
value_json = '"<h1>Plan &amp; goals</h1>\n<ul><li>first <em>item</em></li><li>second <strong>item</strong></li></ul>\n<p>See <a href=\"https://example.com/?a=1&amp;b=2\">docs</a> or <code>code &lt;b&gt;</code>.</p>"'
---*/
const markdown = await callTool('readNote', { id: 'md-1' });

const escapeHtml = (s) => s.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

const inline = (text) =>
  escapeHtml(text)
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\*([^*]+)\*/g, '<em>$1</em>')
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>');

const html = markdown
  .split(/\n{2,}/)
  .map((block) => {
    const heading = /^(#{1,6}) (.*)$/.exec(block);
    if (heading) return `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`;
    const lines = block.split('\n');
    if (lines.every((l) => /^[-*] /.test(l))) {
      return `<ul>${lines.map((l) => `<li>${inline(l.slice(2))}</li>`).join('')}</ul>`;
    }
    return `<p>${inline(block)}</p>`;
  })
  .join('\n');

return html;
