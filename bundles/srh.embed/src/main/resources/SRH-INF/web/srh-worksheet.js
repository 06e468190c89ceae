// <srh-worksheet src="https://srh.example.org/embed/record" worksheet="…" launch="…" label="…">: one worksheet in a frame.
// It posts the launch into the frame, which is good once, and speaks only with the origin of src.
const THEME = ['font', 'paper', 'card', 'sunken', 'line-color', 'edge', 'ink', 'ink-soft', 'primary', 'primary-tint', 'on-primary', 'focus',
  'radius', 'radius-s'].map((name) => '--srh-' + name);
const HIGHEST = 20000;
const PATIENCE = 30000;

function place() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('');
}

class SrhWorksheet extends HTMLElement {
  static observedAttributes = ['src', 'worksheet', 'launch', 'label'];
  #frame = null;
  #origin = '';
  #asked = false;
  #waiting = 0;
  #hear = (event) => this.#heard(event);

  connectedCallback() {
    window.addEventListener('message', this.#hear);
    this.#open();
  }

  disconnectedCallback() {
    window.removeEventListener('message', this.#hear);
    if (this.#frame) this.#tell('closed');
    this.#clear();
  }

  attributeChangedCallback(name, before, now) {
    if (before === now || !this.isConnected) return;
    if (name === 'label') this.#entitle(); else this.#open();
  }

  /** Sends the colours of this page in again, after they changed. */
  dress() {
    const style = getComputedStyle(this);
    const tokens = {};
    for (const name of THEME) {
      const value = style.getPropertyValue(name).trim();
      if (value) tokens[name] = value;
    }
    this.#post('theme', { tokens, scheme: style.colorScheme });
  }

  /** Attributes are often set one after another: they are looked at together. */
  #open() {
    if (this.#asked) return;
    this.#asked = true;
    queueMicrotask(() => {
      this.#asked = false;
      if (!this.isConnected) return;
      this.#clear();
      if (this.getAttribute('src') && this.getAttribute('worksheet') && this.getAttribute('launch')) this.#launch();
    });
  }

  #launch() {
    const base = new URL(this.getAttribute('src').replace(/\/*$/, '/'), document.baseURI);
    const here = place();
    this.#origin = base.origin;
    this.style.display = 'block';
    const frame = document.createElement('iframe');
    frame.name = 'srh-' + here;
    frame.referrerPolicy = 'origin';
    Object.assign(frame.style, { display: 'block', inlineSize: '100%', blockSize: '12rem', border: '0' });
    const form = document.createElement('form');
    Object.assign(form, { method: 'post', action: new URL(here + '/launch', base).href, target: frame.name, hidden: true });
    for (const [name, value] of [['token', this.getAttribute('launch')], ['worksheet', this.getAttribute('worksheet')]]) {
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
    }
    this.#frame = frame;
    this.#entitle();
    this.replaceChildren(frame, form);
    frame.addEventListener('load', () => this.#post('hello', {}));
    this.#await();
    form.submit();
    form.remove();
  }

  /** The host hears of it when nothing more is heard from the frame. */
  #await() {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#tell('error', { sentence: '' }), PATIENCE);
  }

  #clear() {
    clearTimeout(this.#waiting);
    this.#frame = null;
    this.replaceChildren();
  }

  #entitle(title) {
    if (this.#frame) this.#frame.title = this.getAttribute('label') || title || this.#frame.title || this.getAttribute('worksheet') || '';
  }

  #post(srh, detail) {
    this.#frame?.contentWindow?.postMessage({ srh, ...detail }, this.#origin);
  }

  #heard(event) {
    if (!this.#frame || event.source !== this.#frame.contentWindow || event.origin !== this.#origin) return;
    const { srh, height, title, sentence } = event.data ?? {};
    switch (srh) {
      case 'here':
        this.#await();
        this.dress();
        break;
      case 'height':
        if (height > 0 && height <= HIGHEST) this.#frame.style.blockSize = Math.ceil(height) + 'px';
        break;
      case 'ready':
        clearTimeout(this.#waiting);
        this.#entitle(String(title ?? ''));
        this.#tell('ready');
        break;
      case 'saved':
      case 'closed':
        this.#tell(srh);
        break;
      case 'error':
        clearTimeout(this.#waiting);
        this.#tell('error', { sentence: String(sentence ?? '') });
        break;
      default:
    }
  }

  #tell(what, detail = {}) {
    this.dispatchEvent(new CustomEvent('srh-' + what, { bubbles: true, composed: true, detail: { worksheet: this.getAttribute('worksheet'), ...detail } }));
  }
}

if (!customElements.get('srh-worksheet')) customElements.define('srh-worksheet', SrhWorksheet);
