/*---
title = "a document of two hundred thousand words counted"
why = "Texts that are read are long."
[expect]
value = [199998, 44444]
---*/
const text = "the quick brown fox jumps over the lazy dog ".repeat(22222);
const words = text.trim().split(" ");
return [words.length, words.filter((word) => word === "the").length];
