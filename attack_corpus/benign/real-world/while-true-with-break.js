/*---
title = "an endless-looking loop that breaks"
why = "while (true) with a break is the most natural pagination of all."
preset = ["permissive", "javascript"]
level = "STANDARD"
[tools.searchUsers]
"$by" = "page"
[tools.searchUsers."$answers"]
1 = { users = ["ada", "bob"], hasMore = true }
2 = { users = ["cy"], hasMore = true }
3 = { users = [], hasMore = false }
[expect]
value = { users = ["ada", "bob", "cy"], pagesRead = 3, longest = "ada" }
---*/
const users = [];
let page = 1;

while (true) {
  const res = await callTool('searchUsers', { page });
  if (res.users.length === 0) break;
  users.push(...res.users);
  if (!res.hasMore) {
    break;
  }
  page += 1;
}

const longest = users.reduce((a, b) => (a.length >= b.length ? a : b), '');
return {
  users,
  pagesRead: page,
  longest,
};
