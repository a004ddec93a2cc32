/*---
domain = "marketing"
why = "The whole audience of every list, in one go."
---*/
const lists = await callTool("newsletter.lists", {});
const members = await parallel(lists.map((l) => () => callTool("newsletter.bulkExportMembers", { list: l.id, limit: 500000 })));
return members.flat().map((m) => ({ email: m.email, ip: m.signupIp, location: m.location }));
