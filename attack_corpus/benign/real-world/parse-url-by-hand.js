/*---
title = "URLs taken apart without a URL class"
why = "\"//\" inside strings is no comment; slashes inside template literals."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listLinks = [
  "https://docs.example.com:8443/guide/intro/?lang=de#start",
  "http://example.org",
  "https://cdn.example.com/img/a/b/c.png",
]
[expect]
value_json = '''
{
  "hosts": ["docs.example.com", "example.org", "cdn.example.com"],
  "ports": [8443, 80, 443],
  "last": "img / a / b / c.png",
  "query": "lang=de"
}'''
---*/
const links = await callTool('listLinks', {});

const parseUrl = (url) => {
  const [protocol, afterProtocol] = url.split('://');
  const hashAt = afterProtocol.indexOf('#');
  const withoutHash = hashAt === -1 ? afterProtocol : afterProtocol.slice(0, hashAt);
  const [beforeQuery, query = ''] = withoutHash.split('?');
  const slash = beforeQuery.indexOf('/');
  const authority = slash === -1 ? beforeQuery : beforeQuery.slice(0, slash);
  const path = slash === -1 ? '/' : beforeQuery.slice(slash);
  const [host, port] = authority.split(':');
  return {
    protocol,
    host,
    port: port ? Number(port) : protocol === 'https' ? 443 : 80,
    segments: path.split('/').filter((s) => s !== ''),
    query,
  };
};

const parsed = links.map(parseUrl);
return { hosts: parsed.map((p) => p.host), ports: parsed.map((p) => p.port), last: parsed[2].segments.join(' / '), query: parsed[0].query };
