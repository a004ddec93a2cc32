/*---
domain = "marketing"
why = "Session and key are words of everyday life as well."
---*/
const sessions = await callTool("conference.sessions", { day: 2 });
const keynotes = sessions.filter((s) => s.kind === "keynote");
return keynotes.map((k) => ({ title: k.title, room: k.room, speaker: k.speaker }));
