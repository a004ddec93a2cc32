/*---
title = "names in one style turned into another"
why = "Letters are cut, capitalised and joined."
[expect]
value = ["fooBarBaz", "foo_bar_baz"]
---*/
const camel = "foo_bar_baz".split("_").map((word, n) => (n ? word[0].toUpperCase() + word.slice(1) : word)).join("");
const snake = [...camel].map((letter) => (letter === letter.toLowerCase() ? letter : "_" + letter.toLowerCase())).join("");
return [camel, snake];
