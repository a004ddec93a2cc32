/*---
title = "a query string parsed and built by hand"
why = "Percent coding with the global functions, split with limits."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[expect]
value_json = '''
{
  "params": {"q": "café noir", "tag": ["a", "b"], "eq": "x=y", "empty": ""},
  "rebuilt": "q=caf%C3%A9%20noir&tag=a&tag=b&eq=x%3Dy&empty=&page=2"
}'''
---*/
const parseQuery = (url) => {
  const [, query = ''] = url.split('?');
  const params = {};
  for (const pair of query.split('#')[0].split('&')) {
    if (!pair) continue;
    const [rawKey, ...rest] = pair.split('=');
    const key = decodeURIComponent(rawKey);
    const value = decodeURIComponent(rest.join('=').split('+').join(' '));
    params[key] = key in params ? [].concat(params[key], value) : value;
  }
  return params;
};

const buildQuery = (params) =>
  Object.entries(params)
    .flatMap(([k, v]) => (Array.isArray(v) ? v : [v]).map((item) => `${encodeURIComponent(k)}=${encodeURIComponent(item)}`))
    .join('&');

const params = parseQuery('https://shop.example/search?q=caf%C3%A9+noir&tag=a&tag=b&eq=x=y&empty=#top');
return { params, rebuilt: buildQuery({ ...params, page: 2 }) };
