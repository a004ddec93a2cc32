/*---
title = "colours from hex to HSL and contrast"
why = "Bit shifts, parseInt with a base and a hash sign in strings."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[expect]
value_json = '''
[
  {"hex": "#ff8800", "hsl": [32, 100, 50], "contrast": "2.4"},
  {"hex": "#336699", "hsl": [210, 50, 40], "contrast": "6.0"},
  {"hex": "#ffffff", "hsl": [0, 0, 100], "contrast": "1.0"}
]'''
---*/
const toRgb = (hex) => {
  const value = parseInt(hex.replace('#', ''), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

const toHsl = ([r, g, b]) => {
  const [x, y, z] = [r / 255, g / 255, b / 255];
  const max = Math.max(x, y, z);
  const min = Math.min(x, y, z);
  const l = (max + min) / 2;
  const d = max - min;
  if (d === 0) return [0, 0, Math.round(l * 100)];
  const s = d / (1 - Math.abs(2 * l - 1));
  const h = max === x ? ((y - z) / d + 6) % 6 : max === y ? (z - x) / d + 2 : (x - y) / d + 4;
  return [Math.round(h * 60), Math.round(s * 100), Math.round(l * 100)];
};

const luminance = (rgb) => {
  const [r, g, b] = rgb.map((c) => (c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const palette = ['#ff8800', '#336699', '#ffffff'];
return palette.map((hex) => ({ hex, hsl: toHsl(toRgb(hex)), contrast: (1.05 / (luminance(toRgb(hex)) + 0.05)).toFixed(1) }));
