// What waits in the browser until the server has kept it: where it is stored, whether the server can be reached, and the
// element that tells the server which places of a record still hold unsent text.

export const STORE = 'srh:unsent:';

/** A browser may keep nothing for a page that stands in another site's page: then text waits for as long as this page is open. */
function browserStorage() {
  try {
    return window.sessionStorage;
  } catch (e) {
    return null;
  }
}

class Memory {
  #held = new Map();
  get length() { return this.#held.size; }
  key(index) { return [...this.#held.keys()][index]; }
  getItem(key) { return this.#held.get(key) ?? null; }
  setItem(key, value) { this.#held.set(key, value); }
  removeItem(key) { this.#held.delete(key); }
}

export const survives = browserStorage() !== null;
export const storage = browserStorage() ?? new Memory();
const unsent = new Set();

export function fresh() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const b = crypto.getRandomValues(new Uint8Array(16));
  b[6] = (b[6] & 0x0f) | 0x40;
  b[8] = (b[8] & 0x3f) | 0x80;
  const h = [...b].map((x) => x.toString(16).padStart(2, '0')).join('');
  return [h.slice(0, 8), h.slice(8, 12), h.slice(12, 16), h.slice(16, 20), h.slice(20)].join('-');
}

export function connected() {
  const state = window.Vaadin?.connectionState?.state;
  return navigator.onLine && state !== 'connection-lost' && state !== 'reconnecting';
}

export function announce(entry, waiting) {
  const before = unsent.size;
  if (waiting) unsent.add(entry); else unsent.delete(entry);
  document.documentElement.toggleAttribute('data-srh-unsent', unsent.size > 0);
  if (before !== unsent.size) {
    window.dispatchEvent(new CustomEvent('srh-unsent', { detail: { waiting: unsent.size, connected: connected() } }));
  }
}

let leaving = false;
window.addEventListener('beforeunload', (event) => {
  unsent.forEach((entry) => entry.send());
  if (unsent.size > 0 && !leaving) event.preventDefault();
});
document.addEventListener('visibilitychange', () => unsent.forEach((entry) => entry.send()));
const changed = () => unsent.forEach((entry) => entry.connectionChanged());
window.addEventListener('online', changed);
window.addEventListener('offline', changed);
const watched = setInterval(() => {
  if (window.Vaadin?.connectionState) {
    clearInterval(watched);
    window.Vaadin.connectionState.addStateChangeListener(changed);
  }
}, 500);

/** The server is back but knows this sign-in no more: the page is asked for anew. What is unsent is stored, and comes back after signing in. */
async function signInAgain() {
  if (connected() || !navigator.onLine || ![...unsent].every((entry) => entry.stored)) return;
  try {
    const answer = await fetch(location.href, { redirect: 'manual', cache: 'no-store' });
    if (answer.type === 'opaqueredirect' || answer.status === 401) {
      leaving = true;
      location.reload();
    }
  } catch (e) {
    // The server can't be reached yet: asked again in a moment.
  }
}
setInterval(signInAgain, 3000);

/** Tells the server which places of this record still hold unsent text of this account, so that it can open them. */
class Unsent extends HTMLElement {
  /** What an answer on its way says is kept by now waits no more. */
  connectedCallback() {
    setTimeout(() => this.look());
  }

  look() {
    const prefix = STORE + this.getAttribute('account') + ':';
    const about = this.getAttribute('about') + '/';
    const places = [];
    for (let i = 0; i < storage.length; i++) {
      const key = storage.key(i);
      if (key.startsWith(prefix + about)) places.push(key.slice(prefix.length));
    }
    if (places.length > 0) this.report(places.slice(0, 20).join('\n'));
  }

  report(places) {
    if (this.$server) this.$server.found(places); else setTimeout(() => this.report(places), 50);
  }
}

if (!customElements.get('srh-unsent')) customElements.define('srh-unsent', Unsent);
