// A question. What it looks like is said here, and its text is drawn, before all else that is in it, so that a long worksheet stays light.

class Question extends HTMLElement {
  static observedAttributes = ['text', 'field', 'called', 'offered'];

  connectedCallback() {
    this.classList.add('srh-stop', 'srh-question', ...(this.hasAttribute('inside') ? [] : ['srh-card']));
    this.draw();
    this.offer();
  }

  attributeChangedCallback(name) {
    if (!this.isConnected) return;
    if (name === 'offered') this.offer(); else this.draw();
  }

  /**
   * What somebody may say is asked for by a button; where it is said comes when the button is pressed, or when somebody else
   * has said something. Whoever is at the button then keeps the focus, and whoever is pressing it has pressed it.
   */
  offer() {
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
    button.addEventListener('click', () => this.$server.begin());
    button.addEventListener('pointerdown', () => {
      this.pressing = true;
      const over = new AbortController();
      const done = () => {
        over.abort();
        setTimeout(() => { this.pressing = false; this.offer(); });
      };
      for (const end of ['pointerup', 'pointercancel']) addEventListener(end, done, { signal: over.signal });
    });
    return button;
  }

  draw() {
    if (!this.hasAttribute('text')) return;
    const label = document.createElement(this.hasAttribute('field') ? 'label' : 'div');
    label.id = this.id + '-label';
    label.className = 'srh-question-text';
    label.textContent = this.getAttribute('text');
    if (this.hasAttribute('field')) label.htmlFor = this.getAttribute('field');
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
