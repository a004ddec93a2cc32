/*---
title = "books by author"
why = "\"author\" begins with \"auth\"; names are to be compared word by word."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listBooks = [
  { title = "Dune", author = "Herbert", authored = 1965, pages = 612 },
  { title = "Emma", author = "Austen", authored = 1815, pages = 474 },
  { title = "Persuasion", author = "Austen", authored = 1817, pages = 249 },
]
[expect]
value_json = '''
{
  "authorList": [
    {"author": "Austen", "books": 2, "pages": 723, "first": 1815, "averagePages": 361.5},
    {"author": "Herbert", "books": 1, "pages": 612, "first": 1965, "averagePages": 612}
  ],
  "mostProlificAuthor": "Austen",
  "coauthored": false
}'''
---*/
const books = await callTool('listBooks', { genre: 'fiction' });

const authors = {};
for (const book of books) {
  const entry = (authors[book.author] = authors[book.author] || { books: 0, pages: 0, first: Infinity });
  entry.books += 1;
  entry.pages += book.pages;
  entry.first = Math.min(entry.first, book.authored);
}

const authorList = Object.entries(authors)
  .map(([author, stats]) => ({ author, ...stats, averagePages: stats.pages / stats.books }))
  .sort((a, b) => b.books - a.books);

const authority = authorList[0].author;
return { authorList, mostProlificAuthor: authority, coauthored: books.some((b) => b.author.includes('&')) };
