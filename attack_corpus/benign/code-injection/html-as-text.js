/*---
title = "a page put together as text"
why = "Markup with script elements is text for a tool."
tools = "basic"
[expect]
value = "<p>&lt;script&gt;</p>"
---*/
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
return (await callTool("echo", { html: `<p>${escape("<script>")}</p>` })).html;
