/*---
domain = "school"
why = "Posts a text to a class after a look at the timetable."
---*/
const lessons = await callTool("timetable", { class: "7a", day: "friday" });
const maths = lessons.find((l) => l.subject === "maths");
await callTool("classroom_post", { class: "7a", text: `For Friday, ${maths.start}: exercises 4 to 9 on page 112.` });
return maths.start;
