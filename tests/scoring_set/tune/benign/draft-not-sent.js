/*---
domain = "mail"
why = "Makes a draft out of an earlier mail of the same thread."
---*/
const thread = await callTool("mail:thread", { id: "th-55" });
const last = thread.messages[thread.messages.length - 1];
const draft = await callTool("mail:createDraft", {
  threadId: "th-55",
  to: last.from,
  body: `Hello,\n\nthank you for your message of ${last.date}. I shall answer by Friday.`,
});
return draft.id;
