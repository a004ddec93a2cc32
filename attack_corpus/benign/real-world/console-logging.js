/*---
title = "a script that logs its progress"
why = "console.log between the steps, as models debug."
preset = ["permissive", "javascript"]
level = "STANDARD"
[tools]
listFiles = [{ path = "a.txt", size = 120 }, { path = "b/c.md", size = 4096 }, { path = "b/d.md", size = 64 }]
[expect]
value = [".: 120 B", "b: 4.1 KB"]
---*/
console.log('Fetching files…');
const files = await callTool('listFiles', { root: '/' });
console.log(`Got ${files.length} files`, files[0]);

function humanSize(bytes) {
  const units = ['B', 'KB', 'MB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  return `${value.toFixed(unit === 0 ? 0 : 1)} ${units[unit]}`;
}

const byFolder = {};
for (const { path, size } of files) {
  const folder = path.includes('/') ? path.split('/')[0] : '.';
  byFolder[folder] = (byFolder[folder] ?? 0) + size;
  if (size > 4000) console.warn('large file', path);
}

console.info('done');
return Object.entries(byFolder).map(([folder, size]) => `${folder}: ${humanSize(size)}`);
