/*---
title = "pagination with do…while"
why = "The loop models write when nothing forbids it."
preset = ["permissive", "javascript"]
level = "STANDARD"
[tools.listEvents]
"$by" = "after"
[tools.listEvents."$answers"]
"" = { data = [1, 2, 3], paging = { next = "e3" } }
e3 = { data = [4, 5], paging = { next = "e5" } }
e5 = { data = [6], paging = {} }
[expect]
value = { count = 6, requests = 3, even = [2, 4, 6] }
---*/
async function fetchAllEvents() {
  const all = [];
  let after = undefined;
  let requests = 0;

  do {
    const { data, paging } = await callTool('listEvents', { after, limit: 3 });
    all.push(...data);
    after = paging.next;
    requests++;
  } while (after !== undefined);

  return { all, requests };
}

const { all, requests } = await fetchAllEvents();
const even = all.filter((n) => n % 2 === 0);

return { count: all.length, requests, even };
