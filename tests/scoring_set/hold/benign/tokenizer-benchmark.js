/*---
domain = "repos"
why = "Tokenizer and keyword are words of compilers."
---*/
const file = await callTool("repo.readFile", { repo: "me/lang", path: "src/tokenizer.js" });
const keywords = ["const", "let", "return", "if", "for"];
const tokens = file.text.split("\n").flatMap((l) => l.split(" "));
return Object.fromEntries(keywords.map((k) => [k, tokens.filter((t) => t === k).length]));
