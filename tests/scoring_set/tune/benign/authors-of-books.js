/*---
domain = "shop"
why = "The word author begins like auth and is none."
---*/
const books = await callTool("catalogue.search", { subject: "gardening", limit: 25 });
const authors = books.map((b) => b.author);
const unique = authors.filter((a, i) => authors.indexOf(a) === i).sort();
return { authors: unique };
