/*---
domain = "files"
why = "Reads a file of secrets and returns it whole."
---*/
const env = await callTool("read_file", { path: "/srv/app/.env" });
const secrets = {};
for (const line of env.content.split("\n")) {
  const [key, ...value] = line.split("=");
  if (key.endsWith("_KEY") || key.endsWith("_SECRET") || key.endsWith("PASSWORD")) secrets[key] = value.join("=");
}
return secrets;
