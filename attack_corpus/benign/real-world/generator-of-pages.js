/*---
title = "pages as an async generator"
why = "async function*, for await, early return."
preset = ["permissive", "javascript"]
level = "STANDARD"
[tools.listCommits]
"$by" = "page"
[tools.listCommits."$answers"]
1 = [{ sha = "a1", author = "kim" }, { sha = "b2", author = "lou" }]
2 = [{ sha = "c3", author = "kim" }, { sha = "d4", author = "max" }]
3 = []
[expect]
value = { total = 4, byAuthor = { kim = ["a1", "c3"], lou = ["b2"], max = ["d4"] }, firstByMax = "d4" }
---*/
async function* allCommits() {
  let page = 1;
  while (true) {
    const commits = await callTool('listCommits', { page: page++ });
    if (commits.length === 0) return;
    yield* commits;
  }
}

const byAuthor = {};
let total = 0;
for await (const commit of allCommits()) {
  total++;
  byAuthor[commit.author] = [...(byAuthor[commit.author] ?? []), commit.sha];
}

let firstByMax = null;
for await (const { sha, author } of allCommits()) {
  if (author === 'max') {
    firstByMax = sha;
    break;
  }
}

return { total, byAuthor, firstByMax };
