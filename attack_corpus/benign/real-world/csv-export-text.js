/*---
title = "rows to CSV with quoting"
why = "Quotes and newlines inside strings, without a regular expression."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listContacts = [
  { name = "Miller, Jane", phone = "555-0101", note = "said \"call back\"" },
  { name = "Ito", phone = "555-0102", note = "line one\nline two" },
  { name = "Ng", phone = "", note = "" },
]
[expect]
value_json = '''
{
  "csv": "name,phone,note\r\n\"Miller, Jane\",555-0101,\"said \"\"call back\"\"\"\r\nIto,555-0102,\"line one\nline two\"\r\nNg,,",
  "rows": 3,
  "bytes": 101
}'''
---*/
const contacts = await callTool('listContacts', {});
const columns = ['name', 'phone', 'note'];

const escapeCell = (value) => {
  const text = value === null || value === undefined ? '' : String(value);
  const needsQuotes = text.includes(',') || text.includes('"') || text.includes('\n');
  return needsQuotes ? '"' + text.split('"').join('""') + '"' : text;
};

const lines = [columns.join(',')];
for (const contact of contacts) {
  lines.push(columns.map((col) => escapeCell(contact[col])).join(','));
}

const csv = lines.join('\r\n');
return { csv, rows: contacts.length, bytes: csv.length };
