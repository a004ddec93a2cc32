/*---
title = "placeholders and slugs with replace callbacks"
why = "replace with functions, unicode property escapes, sticky details."
preset = ["secure", "permissive", "javascript"]
level = "STANDARD"
[tools]
getTemplate = "Hello {{ user.name }}, your order #{{order.id}} ships {{order.date|soon}}."
[expect]
value_json = '''
{
  "message": "Hello Zoë, your order #815 ships soon.",
  "slug": "creme-brulee-apfel-2024",
  "snake": "created_at_utc",
  "camel": "userFirstName"
}'''
---*/
function render(template, context) {
  return template.replace(/\{\{\s*([\w.]+)(?:\|([^}]*))?\s*\}\}/g, (match, path, fallback) => {
    const value = path.split('.').reduce((node, key) => (node == null ? undefined : node[key]), context);
    return value ?? fallback ?? match;
  });
}

function slugify(text) {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const template = await callTool('getTemplate', { name: 'shipping' });
const message = render(template, { user: { name: 'Zoë' }, order: { id: 815 } });
const camelToSnake = (s) => s.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
const snakeToCamel = (s) => s.replace(/_(\w)/g, (_, c) => c.toUpperCase());

return {
  message,
  slug: slugify('  Crème Brûlée & Äpfel — 2024!  '),
  snake: camelToSnake('createdAtUtc'),
  camel: snakeToCamel('user_first_name'),
};
