// A text field that loses nothing. What is typed goes to the server after a pause, on leaving the field and before the
// page goes away. Until the server has answered that it is kept, it also stands in the browser's session storage, under
// the account and the place it was typed in, and is sent again under the same command: so it is kept once.

import { STORE, announce, connected, fresh, storage, survives } from './unsent.js';

const PAUSE = 1000;
const RETRY = 5000;
const PATIENCE = 15000;

class Words extends HTMLElement {
  connectedCallback() {
    if (this.area) return;
    this.account = this.getAttribute('account');
    this.key = STORE + this.account + ':' + this.getAttribute('place');
    this.most = Number(this.getAttribute('most'));
    this.field = this.getAttribute('field');
    this.base = this.getAttribute('base') ?? '';
    this.build();
    this.area.value = this.getAttribute('value') ?? '';
    this.kept = this.now();
    this.restore();
    this.before = this.area.value;
    if (this.hasAttribute('focused')) requestAnimationFrame(() => this.area.focus());
  }

  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      clearTimeout(this.timer);
      announce(this, false);
    });
  }

  build() {
    const id = this.id + '-text';
    const label = this.make('label', 'srh-words-label', this.getAttribute('label'));
    label.htmlFor = id;
    this.area = this.make('textarea', 'srh-words-text');
    this.area.id = id;
    this.area.rows = 3;
    this.area.setAttribute('aria-describedby', this.id + '-state');
    this.area.addEventListener('input', () => this.typed());
    this.area.addEventListener('blur', () => this.send());
    this.area.addEventListener('paste', (e) => this.incoming(e, e.clipboardData));
    this.area.addEventListener('drop', (e) => this.incoming(e, e.dataTransfer));
    this.area.addEventListener('keydown', (e) => {
      if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) this.finish();
    });
    this.append(label, this.area);
    if (this.getAttribute('voices')) this.buildVoices();
    this.state = this.make('p', 'srh-words-state');
    this.state.id = this.id + '-state';
    this.state.setAttribute('role', 'status');
    const done = this.make('button', 'srh-button srh-plain srh-words-done', this.getAttribute('done'));
    done.id = this.id + '-done';
    done.type = 'button';
    done.addEventListener('click', () => this.finish());
    this.append(this.state, done);
  }

  buildVoices() {
    const row = this.make('div', 'srh-words-whose');
    const label = this.make('label', '', this.getAttribute('whose'));
    this.voice = this.make('select', 'srh-words-voice');
    this.voice.id = this.id + '-whose';
    label.htmlFor = this.voice.id;
    for (const line of this.getAttribute('voices').split('\n')) {
      const [code, words] = line.split('\t');
      const option = this.make('option', '', words);
      option.value = code;
      option.selected = code === this.getAttribute('voice');
      this.voice.append(option);
    }
    this.nameLabel = this.make('label', '', this.getAttribute('name-label'));
    this.speaker = this.make('input', 'srh-words-name');
    this.speaker.id = this.id + '-name';
    this.speaker.maxLength = 120;
    this.speaker.autocomplete = 'off';
    this.speaker.value = this.getAttribute('name') ?? '';
    this.nameLabel.htmlFor = this.speaker.id;
    const asked = () => {
      const named = this.voice.value === this.getAttribute('named');
      this.nameLabel.hidden = this.speaker.hidden = !named;
    };
    this.voice.addEventListener('change', () => { asked(); this.typed(); });
    this.speaker.addEventListener('input', () => this.typed());
    this.speaker.addEventListener('blur', () => this.send());
    asked();
    this.showVoices = asked;
    row.append(label, this.voice, this.nameLabel, this.speaker);
    this.append(row);
  }

  make(tag, style, text) {
    const element = document.createElement(tag);
    if (style) element.className = style;
    if (text) element.textContent = text;
    return element;
  }

  /** What stands in the field now. */
  now() {
    const typed = this.area.value.replace(/[\u0000-\u0008\u000b-\u001f]/g, '');
    const text = typed.toWellFormed ? typed.toWellFormed() : typed;
    return { text, voice: this.voice?.value ?? '', name: this.speaker && !this.speaker.hidden ? this.speaker.value.trim() : '' };
  }

  differs(a, b) {
    return a.text !== b.text || (a.text.trim() !== '' && (a.voice !== b.voice || a.name !== b.name));
  }

  /** Somebody pastes or drops: far too much is not let in at all, so that neither page nor server has to bear it. */
  incoming(event, data) {
    const length = data?.getData('text/plain').length ?? 0;
    if (this.area.value.length + length > 2 * this.most) {
      event.preventDefault();
      this.tell(this.getAttribute('too-long'));
    }
  }

  typed() {
    if (this.area.value.length > 2 * this.most) {
      this.area.value = this.before;
      this.tell(this.getAttribute('too-long'));
      return;
    }
    this.before = this.area.value;
    this.leaving = false;
    this.store();
    this.show();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), PAUSE);
  }

  /** Why what stands here can't be kept as it is, or ''. */
  trouble(now) {
    if (now.text.length > this.most) return this.getAttribute('too-long');
    if (this.speaker && !this.speaker.hidden && now.name === '') return this.getAttribute('name-missing');
    return '';
  }

  waiting() {
    const now = this.now();
    return Boolean(this.sent) || (now.text.trim() !== '' && this.differs(now, this.kept));
  }

  send() {
    clearTimeout(this.timer);
    const now = this.now();
    if (this.sent || !this.waiting() || this.trouble(now)) return;
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
      reply = await Promise.race([
        this.$server.keep(sent.command, this.field, sent.base, sent.text, sent.voice, sent.name), late]);
    } catch (e) {
      reply = 'again\n\n' + this.getAttribute('failed');
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
      this.kept = { text: sent.text, voice: sent.voice, name: sent.name };
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

  /** "Klaar": what stands here is kept first, and only then the field is closed. */
  finish() {
    if (!this.waiting()) {
      this.forget();
      announce(this, false);
      this.$server?.finished();
      return;
    }
    this.leaving = true;
    this.send();
    this.show();
  }

  /** Another version from the server: taken over only where nobody is typing and nothing waits. */
  offer(text, base) {
    if (this.waiting() || document.activeElement === this.area) return;
    this.area.value = text;
    this.before = text;
    this.base = base;
    this.kept = this.now();
  }

  show() {
    const waiting = this.waiting();
    const trouble = waiting ? this.trouble(this.now()) : '';
    announce(this, waiting);
    this.tell(trouble || (waiting && !connected() ? this.getAttribute('offline') : '') || (waiting ? this.failed : '') || '');
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
      this.tell(this.getAttribute('too-long'));
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
    this.area.value = held.now.text;
    if (this.voice && held.now.voice) {
      this.voice.value = held.now.voice;
      this.speaker.value = held.now.name;
      this.showVoices();
    }
    this.sent = held.sent;
    this.show();
    if (this.sent) this.post(); else this.timer = setTimeout(() => this.send(), 100);
  }
}

if (!customElements.get('srh-words')) customElements.define('srh-words', Words);
