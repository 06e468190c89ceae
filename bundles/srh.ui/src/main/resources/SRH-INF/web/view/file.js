// A file that is added as an answer. It is sent in a request of its own; until the server has said that it is kept, this page
// holds on to it and sends it again under the same command, so that it is kept once.

import { announce, connected, fresh } from './unsent.js';

const LONGEST_NAME = 200;
const RETRY = 5000;
const PATIENCE = 5 * 60 * 1000;

class FileEntry extends HTMLElement {
  static observedAttributes = ['label'];

  queue = [];

  connectedCallback() {
    if (this.button) return;
    // No "capture": a phone then offers its camera and what it has stored already.
    this.input = this.make('input');
    this.input.type = 'file';
    this.input.hidden = true;
    this.input.accept = this.getAttribute('accept');
    this.input.multiple = this.hasAttribute('several');
    this.input.addEventListener('change', () => this.chosen());
    const hint = this.make('p', 'srh-field-help', this.getAttribute('hint'));
    hint.id = this.id + '-hint';
    this.state = this.make('p', 'srh-words-state');
    this.state.id = this.id + '-state';
    this.state.setAttribute('role', 'status');
    this.button = this.act('choose', this.getAttribute('label'), () => this.input.click(), 'srh-plain');
    this.button.setAttribute('aria-describedby', hint.id + ' ' + this.state.id);
    this.progress = this.make('progress', 'srh-file-progress');
    this.again = this.act('again', this.getAttribute('again'), () => this.send(), 'srh-plain');
    this.drop = this.act('drop', this.getAttribute('drop'), () => this.letGo(), 'srh-quiet');
    const acts = this.make('div', 'srh-buttons');
    acts.append(this.again, this.drop);
    this.append(this.input, this.button, hint, this.progress, this.state, acts);
    this.name();
    this.show('');
  }

  disconnectedCallback() {
    queueMicrotask(() => {
      if (!this.isConnected) this.letGo();
    });
  }

  attributeChangedCallback() {
    if (this.button) this.name();
  }

  name() {
    this.button.textContent = this.getAttribute('label');
    this.button.setAttribute('aria-label', this.getAttribute('label') + ': ' + this.getAttribute('title-of'));
    this.progress.setAttribute('aria-label', this.getAttribute('title-of'));
  }

  make(tag, style, text) {
    const element = document.createElement(tag);
    if (style) element.className = style;
    if (text) element.textContent = text;
    return element;
  }

  act(name, text, does, style) {
    const button = this.make('button', 'srh-button ' + style, text);
    button.type = 'button';
    button.id = this.id + '-' + name;
    button.addEventListener('click', does);
    return button;
  }

  focusButton() {
    this.button?.focus();
  }

  chosen() {
    const files = [...this.input.files];
    this.input.value = '';
    const fitting = files.filter((file) => file.size <= Number(this.getAttribute('most')));
    this.queue.push(...fitting.map((file) => ({ file, command: fresh() })));
    this.trouble = fitting.length < files.length ? this.getAttribute('too-big') : '';
    this.send();
  }

  say(sentence, name) {
    return this.getAttribute(sentence).replace('{0}', () => name);
  }

  send() {
    const next = this.queue[0];
    if (this.request) return;
    clearTimeout(this.timer);
    if (!next) return this.show(this.trouble);
    if (!connected()) return this.held(this.say('offline', next.file.name));
    this.failed = false;
    const request = new XMLHttpRequest();
    this.request = request;
    request.open('POST', this.getAttribute('target'));
    request.timeout = PATIENCE;
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-File-Name', encodeURIComponent(this.wellFormed(next.file.name)));
    request.setRequestHeader('X-Command', next.command);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) {
        this.progress.max = event.total;
        this.progress.value = event.loaded;
      }
    };
    request.onloadend = () => this.answered(request, next);
    request.send(next.file);
    this.show(this.say('busy', next.file.name));
  }

  /** The end says what it is, so of a long name the end is sent. */
  wellFormed(name) {
    const end = name.slice(-LONGEST_NAME);
    return end.toWellFormed ? end.toWellFormed() : end.replace(/[\ud800-\udfff]/g, '');
  }

  answered(request, sent) {
    if (this.request !== request) return;
    this.request = null;
    this.progress.removeAttribute('value');
    const [outcome, sentence] = request.status === 200 ? request.responseText.split('\n') : [];
    if (outcome === 'kept') {
      this.queue.shift();
      this.last = this.say('kept', sent.file.name);
    } else if (outcome === 'no') {
      this.queue.shift();
      this.trouble = sentence;
    } else {
      return this.held(outcome === 'again' ? sentence : this.say(connected() ? 'failed' : 'offline', sent.file.name));
    }
    if (this.queue.length > 0) return this.send();
    this.show(this.trouble || this.last, !this.trouble);
    this.trouble = '';
  }

  /** It is not kept: it waits here and is tried again by itself, or at once by who does not want to wait. */
  held(sentence) {
    this.failed = true;
    this.show(sentence);
    this.timer = setTimeout(() => this.send(), RETRY);
  }

  letGo() {
    const request = this.request;
    clearTimeout(this.timer);
    this.request = null;
    this.queue = [];
    this.failed = false;
    request?.abort();
    this.show('');
    if (this.isConnected) this.focusButton();
  }

  connectionChanged() {
    if (connected() && this.failed) this.send();
  }

  /** @param good whether the sentence tells that all went well */
  show(sentence, good = false) {
    announce(this, this.queue.length > 0);
    this.progress.hidden = !this.request;
    this.again.hidden = !this.failed;
    this.drop.hidden = this.queue.length === 0;
    this.state.textContent = sentence ?? '';
    this.state.toggleAttribute('data-good', good);
  }
}

if (!customElements.get('srh-file')) customElements.define('srh-file', FileEntry);
