/*---
title = "checksums over bytes"
why = "Typed arrays, DataView and bit operations."
preset = ["permissive", "javascript"]
level = "STANDARD"
[tools]
getBlob = [72, 101, 108, 108, 111, 255, 0, 16]
[expect]
value_json = '''
{
  "hex": "48 65 6c 6c 6f ff 00 10",
  "text": "Hello",
  "crc": "a54af3c2",
  "bigEndian": 18533,
  "littleEndian": 25928,
  "clamped": [0, 255, 128]
}'''
---*/
const bytes = Uint8Array.from(await callTool('getBlob', { key: 'hello' }));

const table = new Uint32Array(256);
for (let n = 0; n < 256; n++) {
  let c = n;
  for (let k = 0; k < 8; k++) {
    c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  }
  table[n] = c;
}

function crc32(data) {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc = table[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const view = new DataView(bytes.buffer);
const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join(' ');

return {
  hex,
  text: String.fromCharCode(...bytes.subarray(0, 5)),
  crc: crc32(bytes).toString(16),
  bigEndian: view.getUint16(0),
  littleEndian: view.getUint16(0, true),
  clamped: [...Uint8ClampedArray.of(-5, 300, 127.6)],
};
