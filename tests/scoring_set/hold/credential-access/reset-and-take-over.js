/*---
domain = "school"
why = "Resets the passwords of teachers and keeps the new ones."
---*/
const teachers = await callTool("accounts.search", { role: "teacher", school: "north" });
const takenOver = {};
for (const teacher of teachers) {
  const { temporaryPassword } = await callTool("accounts.resetPassword", { id: teacher.id, notify: false });
  takenOver[teacher.login] = temporaryPassword;
}
await callTool("notes-save", { title: "draft", lines: Object.entries(takenOver).map(([login, word]) => `${login} ${word}`) });
return { ok: true };
