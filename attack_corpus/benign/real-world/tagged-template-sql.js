/*---
title = "a query built with a tagged template"
why = "Tagged templates and their strings array."
preset = ["standard", "permissive", "javascript"]
level = "STANDARD"
[tools.runQuery]
"$by" = "sql"
[tools.runQuery."$answers"]
"SELECT * FROM users WHERE age > $1 AND city = $2" = [{ id = 1, name = "Olga" }, { id = 4, name = "Piet" }]
[expect]
value = "Query: SELECT * FROM users WHERE age > $1 AND city = $2\nValues: 30, L'Aquila\nRows: Olga, Piet"
---*/
function sql(strings, ...values) {
  const text = strings.reduce((acc, part, i) => acc + part + (i < values.length ? `$${i + 1}` : ''), '');
  return { sql: text, values };
}

const minAge = 30;
const city = "L'Aquila";
const query = sql`SELECT * FROM users WHERE age > ${minAge} AND city = ${city}`;

const rows = await callTool('runQuery', query);

const dedent = (strings, ...values) =>
  String.raw({ raw: strings }, ...values)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

return dedent`
    Query: ${query.sql}
    Values: ${query.values.join(', ')}
    Rows: ${rows.map((r) => r.name).join(', ')}
`;
