// Runs in a page that stands in another system's page. It speaks with the page around it, if that is of one of the origins
// this answer was for, and with nobody else.
const around = (document.documentElement.dataset.srhAround ?? '').split(' ');
const THEME = /^--srh-(font|paper|card|sunken|line-color|edge|ink|ink-soft|primary|primary-tint|on-primary|focus|radius|radius-s)$/;
const VALUE = /^(?!.*url\()[\w#(),.%\s/'"-]{1,200}$/i;
let origin = null;
let told = '';
let height = 0;
const waiting = [];

function tell(srh, detail = {}) {
  if (origin) parent.postMessage({ srh, ...detail }, origin); else waiting.push([srh, detail]);
}

function dress({ tokens, scheme }) {
  const root = document.documentElement;
  for (const [name, value] of Object.entries(tokens ?? {})) {
    if (THEME.test(name) && VALUE.test(value)) root.style.setProperty(name, value);
  }
  if (scheme === 'light' || scheme === 'dark') root.dataset.theme = scheme;
}

window.addEventListener('message', (event) => {
  if (event.source !== parent || !around.includes(event.origin)) return;
  if (event.data?.srh === 'hello') {
    origin = event.origin;
    tell('here');
    waiting.splice(0).forEach(([srh, detail]) => tell(srh, detail));
  } else if (event.data?.srh === 'theme' && event.origin === origin) {
    dress(event.data);
  }
});

/** What the page is now: still on its way, a worksheet, or a sentence that says why there is none. */
function look() {
  const frame = document.querySelector('.srh-bare, .srh-error-page');
  const now = Math.ceil(frame?.getBoundingClientRect().height ?? 0);
  if (now > 0 && now !== height) {
    height = now;
    tell('height', { height });
  }
  const error = document.querySelector('.srh-error-page');
  const worksheet = document.getElementById('worksheet');
  const state = error ? 'error' : worksheet?.firstElementChild && !worksheet.hasAttribute('aria-busy') ? 'ready' : '';
  if (state && state !== told) {
    told = state;
    tell(state, state === 'error' ? { sentence: error.textContent.trim() } : { title: document.querySelector('h1')?.textContent ?? document.title });
  }
}

if (parent !== window) {
  window.addEventListener('srh-kept', () => tell('saved'));
  window.addEventListener('srh-ended', () => tell('closed'));
  const sizes = new ResizeObserver(look);
  sizes.observe(document.body);
  new MutationObserver(() => {
    const frame = document.querySelector('.srh-bare, .srh-error-page');
    if (frame) sizes.observe(frame);
    look();
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ['aria-busy'] });
  look();
}
