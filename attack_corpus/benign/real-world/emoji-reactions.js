/*---
title = "emoji reactions counted, families included"
why = "Emoji with zero width joiners inside strings are legitimate; they warn at most."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listReactions = ["👍", "❤️", "👍", "👩‍👩‍👧", "🎉", "👍🏽", "👩‍👩‍👧", "🇩🇪"]
[expect]
value = { top = "👍 (thumbs up) × 2", bars = ["👍 ██", "👩‍👩‍👧 ██", "❤️ █"], codePoints = 5, units = 8 }
---*/
const reactions = await callTool('listReactions', { messageId: 'm-42' });

const tally = {};
for (const emoji of reactions) {
  tally[emoji] = (tally[emoji] || 0) + 1;
}

const ranking = Object.entries(tally).sort(([, a], [, b]) => b - a);
const [topEmoji, topCount] = ranking[0];

const labels = { '👍': 'thumbs up', '👩‍👩‍👧': 'family', '🎉': 'party' };

return {
  top: `${topEmoji} (${labels[topEmoji] ?? 'other'}) × ${topCount}`,
  bars: ranking.slice(0, 3).map(([emoji, n]) => `${emoji} ${'█'.repeat(n)}`),
  codePoints: [...'👩‍👩‍👧'].length,
  units: '👩‍👩‍👧'.length,
};
