// Whoever presses Tab from now on is watched: where the focus is, how that looks, and whether it can be seen at all.
const outline = (e) => {
  const s = getComputedStyle(e);
  return [s.outlineStyle, s.outlineWidth, s.outlineColor].join(' ');
};
const look = (e) => {
  const s = getComputedStyle(e);
  return { outline: outline(e), drawn: s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0,
    box: [s.boxShadow, s.backgroundColor, s.borderTopColor, s.borderTopWidth, s.borderTopStyle].join(' ') };
};
const covered = (e) => {
  for (const r of e.getClientRects()) {
    const left = Math.max(r.left, 0), right = Math.min(r.right, innerWidth), top = Math.max(r.top, 0), bottom = Math.min(r.bottom, innerHeight);
    if (right - left < 1 || bottom - top < 1) continue;
    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (there && (e.contains(there) || there.contains(e))) return '';
    if (there) return ' is behind ' + name(there);
  }
  return ' is outside the window';
};
const known = [];
globalThis.srhWalk?.stop();
const noted = (event) => {
  if (event.key !== 'Tab') return;
  let e = document.activeElement;
  while (e?.shadowRoot?.activeElement) e = e.shadowRoot.activeElement;
  known.push(!e || e === document.body || e === document.documentElement ? null : { e, focused: look(e), covered: covered(e) });
};
addEventListener('keydown', noted, true);
globalThis.srhWalk = { known, look, stop: () => removeEventListener('keydown', noted, true) };
document.body.tabIndex = -1;
document.body.focus({ preventScroll: true });
document.body.removeAttribute('tabindex');
scrollTo(0, 0);
// A field for a day or a time is one stop of several parts: each takes a press more.
const parts = { date: 3, time: 3, 'datetime-local': 6 };
return usable().reduce((presses, e) => presses + 1 + (parts[e.type] ?? 0), 0);
