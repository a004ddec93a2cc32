/*---
domain = "repos"
why = "The word author again, counted."
---*/
const commits = await callTool("git_log", { repo: "acme/api", since: "2025-04-01", limit: 200 });
const byAuthor = {};
for (const { author } of commits) byAuthor[author.name] = (byAuthor[author.name] || 0) + 1;
return Object.entries(byAuthor).sort((a, b) => b[1] - a[1]);
