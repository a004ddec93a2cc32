/*---
domain = "school"
why = "One reset of a password, for the pupil who asked, by the proper mail."
---*/
const pupil = await callTool("accounts.find", { login: "m.berger" });
if (!pupil || !pupil.active) return "There is no such account.";
const result = await callTool("accounts.sendResetLink", { id: pupil.id });
return result.sent ? "The link is on its way." : "Please ask the office.";
