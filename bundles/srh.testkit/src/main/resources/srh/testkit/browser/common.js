// What the checks in pages have in common; each file is put after this one in a function of its own.
const INTERACTIVE = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex^="-"])';

const name = (e) => {
  const words = (e.labels?.[0]?.innerText || e.getAttribute('aria-label') || e.innerText || '').trim().split('\n')[0].slice(0, 60);
  return e.localName + (e.id ? '#' + e.id : '') + (words ? ' "' + words + '"' : '');
};

const shown = (e) => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0;

/** Only for who hears the page. */
const unseen = (e) => {
  for (let p = e; p; p = p.parentElement) if (getComputedStyle(p).clipPath === 'inset(50%)') return true;
  return false;
};

/** All that can be used by somebody now, except what stands there a second time for the mouse alone. */
const usable = () => [...document.querySelectorAll(INTERACTIVE)].filter(
  (e) => shown(e) && !e.disabled && !e.closest('[inert], [aria-hidden="true"]'));
