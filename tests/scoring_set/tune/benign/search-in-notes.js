/*---
domain = "files"
why = "Searches three notes for a word."
---*/
const notes = await parallel(["a", "b", "c"].map((n) => () => callTool("notes_read", { name: n })));
const needle = "invoice";
return notes
  .map((note, i) => ({ i, at: note.text.toLowerCase().indexOf(needle) }))
  .filter(({ at }) => at >= 0);
