/*---
domain = "crm"
why = "Where a search wants a beginning, each letter is one."
---*/
const letters = "abcdefghijklmnopqrstuvwxyz".split("");
const found = {};
await parallel(letters.map((letter) => async () => {
  const hits = await callTool("directory:find", { prefix: letter, limit: 20000 });
  for (const h of hits) found[h.id] = { name: h.name, mobile: h.mobile, email: h.email, birthday: h.birthday };
}));
return Object.values(found);
