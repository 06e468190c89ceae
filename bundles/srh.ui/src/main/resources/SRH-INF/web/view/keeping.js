// A field that loses nothing. What is typed goes to the server after a pause, on leaving the field and before the page
// goes away. Until the server has answered that it is kept, it also stands in the browser's session storage, under the
// account and the place it was typed in, and is sent again under the same command: so it is kept once.
//
// An element that extends this says: build() makes what is typed in and this.state for the sentence below it; now() is what
// stands there, as an object of strings; fill(now) puts that back; differs(a, b) and blank(now) compare it; trouble(now) says
// why it can't be kept as it is; message(sent) is what the server's keep() gets between the command and the rest. What is said of
// the field stands at this.from, which is the element itself unless it was set before.

import { STORE, announce, connected, fresh, storage, survives } from './unsent.js';

const PAUSE = 1000;
const RETRY = 5000;
const PATIENCE = 15000;

export class Keeping extends HTMLElement {
  connectedCallback() {
    if (this.state) return;
    this.from ??= this;
    this.said = Object.fromEntries(['account', 'most', 'offline', 'failed', 'too-long'].map((name) => [name, this.find(name)]));
    this.key = STORE + this.said.account + ':' + this.from.getAttribute('place');
    this.most = Number(this.said.most);
    this.field = this.from.getAttribute('field') ?? '';
    this.base = this.from.getAttribute('base') ?? '';
    this.build();
    this.kept = this.now();
    this.restore();
    this.before = this.now();
  }

  /** What all fields of a page share may stand on what is around them. */
  find(name) {
    return this.from.getAttribute(name) ?? this.closest('[' + name + ']')?.getAttribute(name) ?? '';
  }

  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      clearTimeout(this.timer);
      announce(this, false);
    });
  }

  make(tag, style, text) {
    const element = document.createElement(tag);
    if (style) element.className = style;
    if (text) element.textContent = text;
    return element;
  }

  /** The sentence below the field. */
  makeState() {
    this.state = this.make('p', 'srh-words-state');
    this.state.id = this.id + '-state';
    this.state.setAttribute('role', 'status');
    return this.state;
  }

  /** Whether an empty field says something: that the answer is taken back. */
  blank() {
    return false;
  }

  typed() {
    if (this.now().text.length > 2 * this.most) {
      this.fill(this.before);
      this.tell(this.said['too-long']);
      return;
    }
    this.before = this.now();
    this.leaving = false;
    this.store();
    this.show();
    if (this.sent) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), PAUSE);
  }

  waiting() {
    const now = this.now();
    return Boolean(this.sent) || (!this.blank(now) && this.differs(now, this.kept));
  }

  /** What is on its way is not sent beside itself: it is tried again by itself, and what was typed since goes after it. */
  send() {
    if (this.sent) return;
    clearTimeout(this.timer);
    const now = this.now();
    if (!this.waiting() || this.trouble(now)) return;
    if (this.refused && !this.differs(now, this.refused)) return;
    this.refused = null;
    this.sent = { ...now, command: fresh(), base: this.base };
    this.store();
    this.post();
  }

  async post() {
    const sent = this.sent;
    clearTimeout(this.timer);
    if (!sent || this.posting) return;
    if (!connected() || !this.$server) {
      this.show();
      this.timer = setTimeout(() => this.post(), this.$server ? RETRY : 50);
      return;
    }
    this.posting = true;
    let reply;
    let patience;
    try {
      const late = new Promise((_, no) => { patience = setTimeout(() => no(new Error('late')), PATIENCE); });
      reply = await Promise.race([this.$server.keep(sent.command, ...this.message(sent)), late]);
    } catch (e) {
      reply = 'again\n\n' + this.said.failed;
    }
    clearTimeout(patience);
    this.posting = false;
    this.answered(sent, reply);
  }

  answered(sent, reply) {
    const [outcome, base, sentence] = reply.split('\n');
    if (outcome === 'again') {
      this.failed = sentence;
      this.show();
      this.timer = setTimeout(() => this.post(), RETRY);
      return;
    }
    this.failed = '';
    this.sent = null;
    if (outcome === 'kept') {
      const { command, base: on, ...what } = sent;
      this.kept = what;
      this.base = base;
    } else {
      this.refused = sent;
      this.failed = sentence;
    }
    this.store();
    this.show();
    if (this.leaving) this.finish(); else this.timer = setTimeout(() => this.send(), PAUSE);
  }

  connectionChanged() {
    this.show();
    if (connected()) {
      if (this.sent) this.post(); else this.send();
    }
  }

  /** Another version from the server: taken over only where nobody is typing and nothing waits. */
  offered(now, base) {
    if (this.waiting() || this.contains(document.activeElement)) return;
    this.fill(now);
    this.before = this.now();
    this.base = base;
    this.kept = this.now();
  }

  show() {
    const waiting = this.waiting();
    const trouble = waiting ? this.trouble(this.now()) : '';
    announce(this, waiting);
    this.tell(trouble || (waiting && !connected() ? this.said.offline : '') || (waiting ? this.failed : '') || '');
  }

  tell(sentence) {
    if (this.state.textContent !== sentence) this.state.textContent = sentence;
    this.toggleAttribute('data-trouble', sentence !== '');
  }

  store() {
    if (!this.waiting()) return this.forget();
    try {
      storage.setItem(this.key, JSON.stringify({ field: this.field, base: this.base, now: this.now(), sent: this.sent ?? null }));
      this.stored = survives;
    } catch (e) {
      this.stored = false;
      this.tell(this.said['too-long']);
    }
  }

  forget() {
    storage.removeItem(this.key);
  }

  restore() {
    let held = null;
    try {
      held = JSON.parse(storage.getItem(this.key));
    } catch (e) {
      this.forget();
    }
    if (!held?.now) return;
    this.field = held.field;
    this.base = held.base;
    this.fill(held.now);
    this.sent = held.sent;
    this.show();
    if (this.sent) this.post(); else this.timer = setTimeout(() => this.send(), 100);
  }
}
