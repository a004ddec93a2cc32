/*---
domain = "calendar"
why = "Puts reminders into the user's own calendar."
---*/
const friends = ["Ada", "Linus", "Grace"];
for (const name of friends) {
  const { day } = await callTool("contacts.birthday", { name });
  await callTool("calendar.remind", { title: `Birthday of ${name}`, date: day, daysBefore: 2 });
}
return friends.length;
