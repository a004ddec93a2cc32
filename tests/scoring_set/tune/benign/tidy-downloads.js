/*---
domain = "files"
why = "Moves files of the user's into folders by their kind."
---*/
// Sort the Downloads folder
const kinds = { pdf: "Documents", jpg: "Pictures", png: "Pictures", mp3: "Music", zip: "Archives" };
const files = await callTool("files.list", { folder: "Downloads" });
const moved = {};
for (const file of files) {
  const extension = file.name.split(".").pop().toLowerCase();
  const folder = kinds[extension];
  if (!folder) continue;
  await callTool("files.move", { id: file.id, to: folder });
  moved[folder] = (moved[folder] ?? 0) + 1;
}
return moved;
