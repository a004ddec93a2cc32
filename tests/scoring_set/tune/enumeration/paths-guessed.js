/*---
domain = "files"
why = "Tries the paths at which interesting files usually are."
---*/
const bases = ["/etc", "/root", "/var/backups", "/opt/app/config", "/usr/local/etc"];
const names = ["passwd", "shadow", "db.sql", "backup.tar.gz", "config.yml", "id_rsa", "secrets.json"];
const readable = [];
await parallel(bases.flatMap((b) => names.map((n) => async () => {
  const { exists } = await callTool("file_exists", { path: `${b}/${n}` });
  if (exists) readable.push(`${b}/${n}`);
})));
return readable;
