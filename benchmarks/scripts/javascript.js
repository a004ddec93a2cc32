async function main() {
  const users = await callTool("list_users", { active: true });
  const grouped = new Map();
  for (const user of users) {
    const domain = user.email.split("@")[1]?.toLowerCase() ?? "unknown";
    if (!grouped.has(domain)) grouped.set(domain, []);
    grouped.get(domain).push(user.name);
  }
  return [...grouped].map(([domain, names]) => ({ domain, count: names.length, names: names.sort() }));
}

return await main();
// ----
// Retry with growing pauses, then report what worked.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function withRetry(action, { attempts = 3, pause = 50 } = {}) {
  let lastError;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      return await action(attempt);
    } catch (error) {
      lastError = error;
      console.warn(`attempt ${attempt} failed: ${error.message}`);
      if (attempt < attempts) {
        await sleep(pause * 2 ** (attempt - 1));
      }
    }
  }
  throw new Error(`gave up after ${attempts} attempts: ${lastError.message}`);
}

const feeds = ["prices", "stock", "reviews"];
const settled = await Promise.allSettled(
  feeds.map((feed) => withRetry(() => callTool("fetch_feed", { feed, format: "json" }), { attempts: 4 })),
);

const report = settled.map((outcome, i) => {
  if (outcome.status === "fulfilled") {
    return { feed: feeds[i], ok: true, rows: outcome.value.rows.length };
  }
  return { feed: feeds[i], ok: false, reason: String(outcome.reason) };
});
return { report, failed: report.filter((r) => !r.ok).length };
// ----
/**
 * Reads a CSV export, checks each row and writes the good ones back in batches.
 */
function parseCsv(text, separator = ",") {
  const rows = [];
  let row = [];
  let field = "";
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') {
        field += '"';
        i++;
      } else if (c === '"') {
        quoted = false;
      } else {
        field += c;
      }
      continue;
    }
    switch (c) {
      case '"':
        quoted = true;
        break;
      case separator:
        row.push(field);
        field = "";
        break;
      case "\n":
        row.push(field);
        rows.push(row);
        row = [];
        field = "";
        break;
      case "\r":
        break;
      default:
        field += c;
    }
  }
  if (field !== "" || row.length > 0) {
    row.push(field);
    rows.push(row);
  }
  const [header, ...body] = rows;
  return body.map((values) => Object.fromEntries(header.map((name, index) => [name.trim(), values[index] ?? ""])));
}

const EMAIL = /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i;

class Validator {
  #rules = [];
  errors = [];

  rule(field, test, message) {
    this.#rules.push({ field, test, message });
    return this;
  }

  check(record, line) {
    let ok = true;
    for (const { field, test, message } of this.#rules) {
      if (!test(record[field], record)) {
        this.errors.push({ line, field, message, value: record[field] });
        ok = false;
      }
    }
    return ok;
  }

  get summary() {
    return `${this.errors.length} error${this.errors.length === 1 ? "" : "s"}`;
  }
}

const { content } = await callTool("read_file", { path: "exports/contacts.csv" });
const validator = new Validator()
  .rule("email", (value) => EMAIL.test(value), "is no address")
  .rule("age", (value) => value === "" || (Number.isInteger(+value) && +value > 0), "is no age")
  .rule("name", (value) => value.trim().length > 1, "is missing");

const good = parseCsv(content).filter((record, index) => validator.check(record, index + 2));
const BATCH = 25;
let written = 0;
for (let start = 0; start < good.length; start += BATCH) {
  const batch = good.slice(start, start + BATCH);
  const { inserted } = await callTool("insert_contacts", { records: batch });
  written += inserted;
}
console.log(`${written} written, ${validator.summary}`);
return { written, errors: validator.errors.slice(0, 20) };
// ----
// Dependencies of a build: order, cycles and the critical path.
class Graph {
  constructor() {
    this.nodes = new Map();
  }

  add(name, cost, dependencies = []) {
    this.nodes.set(name, { name, cost, dependencies });
    return this;
  }

  *[Symbol.iterator]() {
    yield* this.nodes.values();
  }

  sorted() {
    const done = new Set();
    const open = new Set();
    const order = [];
    const visit = (name, path) => {
      if (done.has(name)) return;
      if (open.has(name)) {
        throw new Error("cycle: " + [...path, name].join(" -> "));
      }
      const node = this.nodes.get(name);
      if (node === undefined) {
        throw new Error(`unknown target ${name}, needed by ${path.at(-1) ?? "nobody"}`);
      }
      open.add(name);
      for (const dependency of node.dependencies) {
        visit(dependency, [...path, name]);
      }
      open.delete(name);
      done.add(name);
      order.push(name);
    };
    for (const { name } of this) visit(name, []);
    return order;
  }

  criticalPath() {
    const finish = {};
    const via = {};
    let last = null;
    for (const name of this.sorted()) {
      const { cost, dependencies } = this.nodes.get(name);
      let start = 0;
      via[name] = null;
      for (const dependency of dependencies) {
        if (finish[dependency] > start) {
          start = finish[dependency];
          via[name] = dependency;
        }
      }
      finish[name] = start + cost;
      if (last === null || finish[name] > finish[last]) last = name;
    }
    const path = [];
    for (let name = last; name !== null; name = via[name]) path.unshift(name);
    return { path, length: last === null ? 0 : finish[last] };
  }
}

function* chunks(list, size) {
  for (let i = 0; i < list.length; i += size) {
    yield list.slice(i, i + size);
  }
}

try {
  const { targets } = await callTool("read_build_file", { path: "build.json" });
  const graph = targets.reduce((g, t) => g.add(t.name, t.seconds, t.needs), new Graph());
  const order = graph.sorted();
  const { path, length } = graph.criticalPath();
  const waves = [...chunks(order, 4)].map((names, index) => `wave ${index + 1}: ${names.join(", ")}`);
  return { order, critical: path.join(" -> "), seconds: length, waves };
} catch (error) {
  if (error instanceof TypeError) throw error;
  return { error: error.message };
} finally {
  console.info("build order computed");
}
// ----
// Word statistics over several documents, with a small cache and a table at the end.
const STOP_WORDS = new Set("a an and are as at be by for from has in is it of on or that the to was with".split(" "));

function memoize(fn, limit = 100) {
  const cache = new Map();
  return async function (key) {
    if (cache.has(key)) {
      const value = cache.get(key);
      cache.delete(key);
      cache.set(key, value);
      return value;
    }
    const value = await fn.call(this, key);
    cache.set(key, value);
    if (cache.size > limit) {
      cache.delete(cache.keys().next().value);
    }
    return value;
  };
}

const load = memoize(async (id) => {
  const doc = await callTool("get_document", { id });
  return { ...doc, words: doc.text.toLowerCase().match(/\p{L}+/gu) ?? [] };
});

function frequencies(words) {
  const counts = Object.create(null);
  for (const word of words) {
    if (word.length < 3 || STOP_WORDS.has(word)) continue;
    counts[word] = (counts[word] || 0) + 1;
  }
  return counts;
}

function merge(target, source) {
  for (const key in source) {
    target[key] = (target[key] ?? 0) + source[key];
  }
  return target;
}

function pad(text, width, right = false) {
  const filler = " ".repeat(Math.max(0, width - String(text).length));
  return right ? filler + text : text + filler;
}

function table(rows, columns) {
  const widths = columns.map(({ title, value }) =>
    rows.reduce((width, row) => Math.max(width, String(value(row)).length), title.length),
  );
  const line = (cells) => "| " + cells.join(" | ") + " |";
  const head = line(columns.map((column, i) => pad(column.title, widths[i])));
  const rule = line(widths.map((width) => "-".repeat(width)));
  const body = rows.map((row) =>
    line(columns.map(({ value, number }, i) => pad(value(row), widths[i], number === true))),
  );
  return [head, rule, ...body].join("\n");
}

const ids = (await callTool("search_documents", { query: "quarterly report" })).map((hit) => hit.id);
const documents = [];
let i = 0;
do {
  documents.push(await load(ids[i]));
} while (++i < Math.min(ids.length, 12));

const overall = documents.map((doc) => frequencies(doc.words)).reduce(merge, Object.create(null));
const top = Object.entries(overall)
  .filter(([, count]) => count > 1)
  .sort(([wordA, a], [wordB, b]) => b - a || wordA.localeCompare(wordB))
  .slice(0, 15);
const longest = documents.reduce((best, doc) => (doc.words.length > (best?.words.length ?? 0) ? doc : best), null);

return {
  table: table(top, [
    { title: "word", value: ([word]) => word },
    { title: "count", value: ([, count]) => count, number: true },
    { title: "share", value: ([, n]) => ((100 * n) / documents.length).toFixed(1) + " %", number: true },
  ]),
  documents: documents.length,
  longest: longest && { id: longest.id, words: longest.words.length },
};
