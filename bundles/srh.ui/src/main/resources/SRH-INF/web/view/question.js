// A question. What it looks like is said here, and its text and the most usual ways to answer it are drawn, before all else that is
// in it, so that a long worksheet stays light.

import './answer.js';
import './choice.js';

class Question extends HTMLElement {
  static observedAttributes = ['text', 'field', 'called', 'offered', 'options', 'chosen', 'disabled'];

  connectedCallback() {
    this.classList.add('srh-stop', 'srh-question', ...(this.hasAttribute('inside') ? [] : ['srh-card']));
    this.draw();
    this.answered();
    this.invite();
  }

  attributeChangedCallback(name) {
    if (!this.isConnected) return;
    if (name === 'offered') this.invite();
    else if (name === 'options') this.answer?.draw();
    else if (name === 'chosen' || name === 'disabled') this.answer?.mark?.();
    else this.draw();
  }

  /** Options, or one line. What belongs to it is said at the question. */
  answered() {
    if (this.answer) return;
    const kind = this.hasAttribute('options') ? 'choice' : this.hasAttribute('place') ? 'answer' : '';
    if (!kind) return;
    this.answer = document.createElement('srh-' + kind);
    this.answer.id = this.id + (kind === 'choice' ? '-options' : '-entry');
    this.answer.from = this;
    Object.defineProperty(this.answer, '$server', { get: () => this.server() });
    const room = this.querySelector(':scope > .srh-question-room');
    if (room) room.append(this.answer); else this.label.after(this.answer);
  }

  /** Who is told what is done here; nobody before the page is there. */
  server() {
    const page = this.closest('srh-steps')?.$server;
    return page && Object.fromEntries(['begin', 'choose', 'keep'].map((name) => [name, (...what) => page[name](this.id, ...what)]));
  }

  /** The server has marked what was pressed, or not. */
  mark() {
    this.answer.mark();
  }

  /** Somebody else answered. */
  offer(...what) {
    this.answer.offer(...what);
  }

  /**
   * What somebody may say is asked for by a button; where it is said comes when the button is pressed, or when somebody else
   * has said something. Whoever is at the button then keeps the focus, and whoever is pressing it has pressed it.
   */
  invite() {
    if (this.pressing) return;
    const left = this.offered?.contains(document.activeElement);
    this.offered?.remove();
    this.offered = null;
    if (this.hasAttribute('offered')) {
      this.offered = document.createElement('div');
      this.offered.append(this.button());
      this.append(this.offered);
    } else if (left) {
      queueMicrotask(() => document.getElementById(this.id + '-add')?.focus());
    }
  }

  button() {
    const words = this.closest('[tell]').getAttribute('tell');
    const button = document.createElement('button');
    button.type = 'button';
    button.id = this.id + '-add';
    button.className = 'srh-button srh-plain srh-pictured srh-icon-plus';
    button.textContent = words;
    button.setAttribute('aria-label', words + ': ' + (this.getAttribute('called') ?? this.getAttribute('text')));
    button.addEventListener('click', () => this.server()?.begin());
    button.addEventListener('pointerdown', () => {
      this.pressing = true;
      const over = new AbortController();
      const done = () => {
        over.abort();
        setTimeout(() => { this.pressing = false; this.invite(); });
      };
      for (const end of ['pointerup', 'pointercancel']) addEventListener(end, done, { signal: over.signal });
    });
    return button;
  }

  /** The one field that the text is the label of, or none. */
  field() {
    if (this.hasAttribute('place')) return this.id + '-entry-input';
    if (this.hasAttribute('list') || this.hasAttribute('search')) return this.id + '-list';
    return this.getAttribute('field');
  }

  draw() {
    if (!this.hasAttribute('text')) return;
    const field = this.field();
    const label = document.createElement(field ? 'label' : 'div');
    label.id = this.id + '-label';
    label.className = 'srh-question-text';
    label.textContent = this.getAttribute('text');
    if (field) label.htmlFor = field;
    if (this.hasAttribute('called')) {
      label.setAttribute('aria-label', this.getAttribute('called'));
      label.setAttribute('role', 'note');
    }
    this.label?.remove();
    this.label = label;
    this.prepend(label);
  }
}

if (!customElements.get('srh-question')) customElements.define('srh-question', Question);
