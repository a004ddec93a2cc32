/*---
title = "base64 by btoa and by hand"
why = "atob and btoa beside an implementation with shifts."
preset = ["javascript"]
level = "STANDARD"
[tools]
getToken = { token = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ1c2VyLTEiLCJyb2xlcyI6WyJlZGl0b3IiXX0." }
[expect]
value = { same = true, last = "bGlnaHQgd29yay4=", payload = { sub = "user-1", roles = ["editor"] } }
---*/
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function encode(text) {
  let output = '';
  for (let i = 0; i < text.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => text.charCodeAt(i + k));
    const chunk = (a << 16) | ((b || 0) << 8) | (c || 0);
    output += alphabet[chunk >> 18] + alphabet[(chunk >> 12) & 63];
    output += Number.isNaN(b) ? '=' : alphabet[(chunk >> 6) & 63];
    output += Number.isNaN(c) ? '=' : alphabet[chunk & 63];
  }
  return output;
}

// Decode the payload of a token without verifying it
function decodePayload(token) {
  const part = token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/');
  return JSON.parse(atob(part));
}

const samples = ['Ma', 'Man', 'light work.'];
const { token } = await callTool('getToken', { session: 'demo' });

return { same: samples.every((s) => encode(s) === btoa(s)), last: encode(samples[2]), payload: decodePayload(token) };
