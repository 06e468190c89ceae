// A question. What it looks like is said here, and its text is drawn, before all else that is in it, so that a long worksheet stays light.

class Question extends HTMLElement {
  static observedAttributes = ['text', 'field', 'called'];

  connectedCallback() {
    this.classList.add('srh-stop', 'srh-question', ...(this.hasAttribute('inside') ? [] : ['srh-card']));
    this.draw();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.draw();
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
