/*---
title = "private data kept in a WeakMap"
why = "WeakMap and Symbol as property keys."
preset = ["permissive", "javascript"]
level = "STANDARD"
[expect]
value_json = '''
[
  {"name": "Ava", "score": 21, "bust": false, "kind": "player", "visible": ["name"]},
  {"name": "Ben", "score": 22, "bust": true, "kind": "player", "visible": ["name"]}
]'''
---*/
const secrets = new WeakMap();
const kind = Symbol('kind');

function createPlayer(name, hand) {
  const player = { name, [kind]: 'player' };
  secrets.set(player, { hand });
  return player;
}

function score(player) {
  const { hand } = secrets.get(player);
  let total = 0;
  let aces = 0;
  for (const card of hand) {
    if (card === 'A') {
      aces++;
      total += 11;
    } else {
      total += 'JQK'.includes(card) ? 10 : Number(card);
    }
  }
  while (total > 21 && aces > 0) {
    total -= 10;
    aces--;
  }
  return total;
}

const players = [createPlayer('Ava', ['A', 'A', '9']), createPlayer('Ben', ['K', '7', '5'])];
return players.map((p) => ({ ...p, score: score(p), bust: score(p) > 21, kind: p[kind], visible: Object.keys(p) }));
