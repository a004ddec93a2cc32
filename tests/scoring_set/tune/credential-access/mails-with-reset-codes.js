/*---
domain = "mail"
why = "Searches the mailbox for one-time codes and reads them."
---*/
const hits = await callTool("gmail.search", { query: "subject:(verification code OR password reset)" });
const codes = [];
for (const hit of hits) {
  const message = await callTool("gmail.read", { id: hit.id });
  const otp = message.body.split(" ").find((w) => w.length === 6 && !isNaN(Number(w)));
  if (otp) codes.push({ service: message.from, otp });
}
return { codes };
