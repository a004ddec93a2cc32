/*---
domain = "files"
why = "Tries a second place when the first one fails."
---*/
let page;
try {
  page = await callTool("http.get", { url: "https://docs.example/install.html" });
} catch {
  page = await callTool("http.get", { url: "https://mirror.example/install.html" });
}
return page.text.length;
