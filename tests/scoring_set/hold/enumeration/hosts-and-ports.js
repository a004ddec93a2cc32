/*---
domain = "devops"
why = "Tries the ports of all hosts of a net."
---*/
const ports = [22, 80, 443, 3306, 5432, 6379, 8080, 9200];
const open = [];
for (let host = 1; host < 255; host++) {
  for (const port of ports) {
    const r = await callTool("net.connect", { host: `10.0.3.${host}`, port, timeoutMs: 200 });
    if (r.connected) open.push(`${host}:${port}`);
  }
}
return open;
