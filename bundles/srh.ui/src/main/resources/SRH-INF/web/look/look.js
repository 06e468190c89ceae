// What the server can't do: the theme this browser chose, what a press counts for, where the focus goes when the page, or
// what has the focus, is there no more, and what to do when what is waited for never comes.
const KEY = 'srh.theme';
const LOOK = 5000;
const LOST = 60000;

function chosen() {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch (e) {
    return '';
  }
}

function dress(theme) {
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.dataset.theme = theme;
  } else {
    delete document.documentElement.dataset.theme;
  }
}

dress(chosen());
window.addEventListener('storage', (event) => { if (event.key === KEY) dress(event.newValue); });

window.srh = {
  theme: chosen,
  dressIn(theme) {
    try {
      if (theme) localStorage.setItem(KEY, theme); else localStorage.removeItem(KEY);
    } catch (e) {
      // A browser that keeps nothing shows the theme for as long as this page is open.
    }
    dress(theme);
  },
  /** A new page begins at its heading, also for who hears it. */
  arrive() {
    const heading = document.querySelector('main h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    document.querySelector('main').scrollTop = 0;
  },
  skip() {
    const main = document.querySelector('main');
    main.tabIndex = -1;
    main.focus();
  },
};

// A page comes within seconds, and so does what is asked of it, or why it doesn't. What still keeps us waiting after a minute, with a
// server that answers, got lost on the way: the page is asked for again.
let waiting = Date.now();

function waits() {
  return document.querySelector('#outlet:empty, #outlet > :empty, [aria-busy="true"]')
    || Object.entries(window.Vaadin?.Flow?.clients ?? {}).some(([name, client]) => name !== 'TypeScript' && client.isActive());
}

setInterval(async () => {
  if (!waits()) {
    waiting = 0;
  } else if (!waiting) {
    waiting = Date.now();
  } else if (Date.now() - waiting >= LOST) {
    waiting = Date.now();
    try {
      await fetch(import.meta.url, { method: 'HEAD', cache: 'no-store' });
      location.reload();
    } catch (e) {
      // Nobody answers: it is looked for again after another minute.
    }
  }
}, LOOK);

// What one pressed may go, by one's own act or somebody else's. The focus then goes to what stands in its place, so that
// nobody who works by keyboard or by ear has to begin at the top again.
const FIXUP = 100;
let around = [];
const there = (e) => e.isConnected && e.checkVisibility({ visibilityProperty: true });

function followOn() {
  if (document.activeElement !== document.body || around.length === 0 || there(around[0])) return;
  for (const left of around.filter(there)) {
    const next = left.matches('main, body, html') ? document.querySelector('main h1')
      : [...left.querySelectorAll('button:not([disabled]), a[href], summary')].find(there);
    if (!next) continue;
    around = [];
    if (next.localName === 'h1') next.tabIndex = -1;
    next.focus();
    return;
  }
}

// A press counts for what it began on. What was typed is kept when one leaves its field, and others write at any moment: a
// button can move away under the finger before that is lifted. Whoever moves the finger away from it does not press it.
const WAVER = 10;
let press = null;
let missed = false;

document.addEventListener('pointerdown', (event) => {
  missed = false;
  const on = event.isPrimary && event.button === 0 ? event.target.closest('button, a[href], summary') : null;
  press = on && { on, x: event.clientX, y: event.clientY };
}, true);
document.addEventListener('pointercancel', () => { press = null; }, true);
document.addEventListener('pointerup', (event) => {
  const begun = press;
  press = null;
  if (!begun || !begun.on.isConnected || Math.hypot(event.clientX - begun.x, event.clientY - begun.y) > WAVER) return;
  if (begun.on.contains(document.elementFromPoint(event.clientX, event.clientY))) return;
  missed = true;
  begun.on.click();
}, true);
// What lies under the finger instead was not meant.
document.addEventListener('click', (event) => {
  if (!missed || !event.isTrusted || event.detail === 0) return;
  missed = false;
  event.preventDefault();
  event.stopPropagation();
}, true);

document.addEventListener('focusin', (event) => {
  around = [];
  for (let e = event.target; e; e = e.parentElement) around.push(e);
});
document.addEventListener('focusout', (event) => setTimeout(() => {
  if (document.activeElement === document.body && there(event.target)) around = [];
}));
new MutationObserver(() => { if (around.length > 0 && !there(around[0])) setTimeout(followOn, FIXUP); })
  .observe(document.documentElement, { childList: true, subtree: true, attributeFilter: ['hidden'] });
