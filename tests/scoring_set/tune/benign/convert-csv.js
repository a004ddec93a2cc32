/*---
domain = "files"
why = "Reads a file, writes its form in JSON beside it."
---*/
const input = await callTool("readFile", { path: "data/plants.csv" });
const [header, ...rows] = input.content.trim().split("\n").map((line) => line.split(","));
const objects = rows.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i]])));
await callTool("writeFile", { path: "data/plants.json", content: JSON.stringify(objects, null, 2) });
return objects.length;
