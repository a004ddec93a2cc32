/*---
title = "distances between cities and the nearest depot"
why = "Trigonometry from Math and destructured constants."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listDepots = [
  { name = "Hamburg", lat = 53.55, lon = 9.99 },
  { name = "Munich", lat = 48.14, lon = 11.58 },
  { name = "Cologne", lat = 50.94, lon = 6.96 },
]
getAddress = { city = "Frankfurt", lat = 50.11, lon = 8.68 }
[expect]
value = { nearest = { depot = "Cologne", km = 153 }, detour = [151, 240] }
---*/
const depots = await callTool('listDepots', {});
const address = await callTool('getAddress', { orderId: 12 });

const { sin, cos, asin, sqrt, PI } = Math;
const toRad = (deg) => (deg * PI) / 180;

// Haversine formula, radius of the earth in km
const distance = (a, b) => {
  const dLat = toRad(b.lat - a.lat);
  const dLon = toRad(b.lon - a.lon);
  const h = sin(dLat / 2) ** 2 + cos(toRad(a.lat)) * cos(toRad(b.lat)) * sin(dLon / 2) ** 2;
  return 2 * 6371 * asin(sqrt(h));
};

const ranked = depots
  .map((depot) => ({ depot: depot.name, km: Math.round(distance(address, depot)) }))
  .sort((a, b) => a.km - b.km);

const [nearest, ...others] = ranked;
return { nearest, detour: others.map((o) => o.km - nearest.km) };
