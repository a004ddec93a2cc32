/*---
title = "author, tokenize, passage, keyboard"
why = "Words that hold a sensitive one as letters only."
level = "STANDARD"
options = { "scoring_gate" = { "scorer" = "rule-based" } }
tools = { "getBook" = { "author" = "Ann", "passage" = "a b", "keyboard" = "us", "cardinal" = 3, "secretary" = "Bo" } }
[expect]
value = ["Ann", 2, "us", 3, "Bo"]
---*/
const book = await callTool("getBook", { id: 1 });
const tokenize = (text) => text.split(" ").length;
return [book.author, tokenize(book.passage), book.keyboard, book.cardinal, book.secretary];
