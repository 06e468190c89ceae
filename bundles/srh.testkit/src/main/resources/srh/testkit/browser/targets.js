// WCAG 2.5.8: what is pressed is at least 24 by 24 pixels, or has that much room around it, or is a word in a sentence.
const LEAST = 24;
const DUST = 0.5;

const box = (e) => {
  const boxes = [e, ...(e.labels ?? [])].map((part) => part.getBoundingClientRect());
  const left = Math.min(...boxes.map((b) => b.left));
  const top = Math.min(...boxes.map((b) => b.top));
  const right = Math.max(...boxes.map((b) => b.right));
  const bottom = Math.max(...boxes.map((b) => b.bottom));
  return { e, left, top, right, bottom, x: (left + right) / 2, y: (top + bottom) / 2,
    small: right - left < LEAST - DUST || bottom - top < LEAST - DUST };
};

const inSentence = (e) => getComputedStyle(e).display === 'inline'
  && [...e.parentElement.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.textContent.trim() !== '');

const near = (small, other) => {
  if (other.small) return Math.hypot(small.x - other.x, small.y - other.y) < LEAST - DUST;
  const across = Math.max(other.left - small.x, 0, small.x - other.right);
  const down = Math.max(other.top - small.y, 0, small.y - other.bottom);
  return Math.hypot(across, down) < LEAST / 2 - DUST;
};

const targets = usable().map(box);
return targets.filter((t) => t.small && !inSentence(t.e))
  .map((t) => [t, targets.find((o) => o !== t && near(t, o))])
  .filter(([, other]) => other)
  .map(([t, other]) => name(t.e) + ' is ' + Math.round(t.right - t.left) + ' by ' + Math.round(t.bottom - t.top)
    + ' pixels, and too near to ' + name(other.e));
