/*---
title = "a schema validator in the manner of JSON Schema"
why = "\"required\", \"properties\" and \"type\" as data; recursion with a path."
preset = ["standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getPayload = { name = "Kit", age = "12", tags = ["a", 3], address = { zip = "1234" } }
[expect]
value_json = '''
{
  "valid": false,
  "errors": [
    "$.email: missing",
    "$.age: expected number, got string",
    "$.tags[1]: expected string, got number",
    "$.address.zip: does not match ^\\d{5}$"
  ]
}'''
---*/
const schema = {
  type: 'object',
  required: ['name', 'age', 'email'],
  properties: {
    name: { type: 'string', minLength: 2 },
    age: { type: 'number' },
    tags: { type: 'array', items: { type: 'string' } },
    address: { type: 'object', properties: { zip: { type: 'string', pattern: '^\\d{5}$' } } },
  },
};

function typeOf(value) {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}

function validate(value, rules, path = '$') {
  const errors = [];
  if (typeOf(value) !== rules.type) {
    return [`${path}: expected ${rules.type}, got ${typeOf(value)}`];
  }
  if (rules.minLength && value.length < rules.minLength) errors.push(`${path}: too short`);
  if (rules.pattern && !new RegExp(rules.pattern).test(value)) errors.push(`${path}: does not match ${rules.pattern}`);
  for (const key of rules.required ?? []) {
    if (!(key in value)) errors.push(`${path}.${key}: missing`);
  }
  for (const [key, sub] of Object.entries(rules.properties ?? {})) {
    if (value[key] !== undefined) errors.push(...validate(value[key], sub, `${path}.${key}`));
  }
  if (rules.items) {
    value.forEach((item, i) => errors.push(...validate(item, rules.items, `${path}[${i}]`)));
  }
  return errors;
}

const payload = await callTool('getPayload', { id: 'x' });
const errors = validate(payload, schema);
return { valid: errors.length === 0, errors };
