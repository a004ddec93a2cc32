/*---
title = "CSV with quoted fields parsed to records"
why = "A small state machine over characters with doubled quotes."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
readCsv = "name,price,note\n\"Lamp, red\",19.5,\"says \"\"hi\"\"\"\nDesk,120,\n"
[expect]
value_json = '''
[
  {"name": "Lamp, red", "price": 19.5, "note": "says \"hi\""},
  {"name": "Desk", "price": 120, "note": ""}
]'''
---*/
const csv = await callTool('readCsv', { file: 'products.csv' });

const rows = [];
let row = [];
let field = '';
let quoted = false;

for (let i = 0; i < csv.length; i++) {
  const ch = csv[i];
  if (quoted) {
    if (ch === '"' && csv[i + 1] === '"') {
      field += '"';
      i++;
    } else if (ch === '"') {
      quoted = false;
    } else {
      field += ch;
    }
  } else if (ch === '"') {
    quoted = true;
  } else if (ch === ',' || ch === '\n') {
    row.push(field);
    field = '';
    if (ch === '\n') {
      rows.push(row);
      row = [];
    }
  } else {
    field += ch;
  }
}

const [header, ...records] = rows;
return records.map((r) => Object.fromEntries(header.map((name, i) => [name, name === 'price' ? Number(r[i]) : r[i]])));
