// The options of a question, of which one or several are chosen. They are drawn here from one line of text each, so that a
// long worksheet stays light; what is really kept the server says each time.

class Choice extends HTMLElement {
  static observedAttributes = ['options', 'chosen', 'disabled'];

  connectedCallback() {
    this.draw();
  }

  attributeChangedCallback(name) {
    if (!this.isConnected) return;
    if (name === 'options') this.draw(); else this.mark();
  }

  draw() {
    const lines = this.getAttribute('options').split('\n').filter(Boolean);
    this.replaceChildren(...(this.hasAttribute('list') ? [this.list(lines)] : lines.map((line, index) => this.option(line, index))));
    if (lines.length === 0 && !this.hasAttribute('list')) this.append(this.make('p', 'srh-small', this.getAttribute('none')));
    this.mark();
  }

  option(line, index) {
    const input = this.make('input');
    input.type = this.hasAttribute('several') ? 'checkbox' : 'radio';
    input.name = this.getAttribute('field');
    input.id = input.name + '-' + index;
    input.value = index;
    input.addEventListener('change', () => this.$server.choose(String(index), input.checked));
    const label = this.make('label', 'srh-option');
    label.append(input, this.words(line, (this.getAttribute('marks') ?? '').split('\n')[index]));
    return label;
  }

  /** The words of an option; what is marked in it stands behind each other in pieces, each with the names of its elements. */
  words(line, marks) {
    const words = this.make('span', '', marks ? '' : line);
    for (const piece of marks ? marks.split('\t') : []) {
      const end = piece.indexOf(':');
      const around = piece.slice(0, end).split(' ').filter((name) => ['strong', 'em', 'code', 'sup', 'sub', 's'].includes(name));
      words.append(around.reduce((inner, name) => { const element = this.make(name); element.append(inner); return element; }, document.createTextNode(piece.slice(end + 1))));
    }
    return words;
  }

  list(lines) {
    const list = this.make('select', 'srh-input');
    list.id = this.getAttribute('field') + '-list';
    [this.getAttribute('none'), ...lines].forEach((line, index) => {
      const option = this.make('option', '', line);
      option.value = index === 0 ? '' : index - 1;
      list.append(option);
    });
    list.addEventListener('change', () => this.$server.choose(list.value, true));
    return list;
  }

  /** Shows what is kept, also where the browser has marked what was pressed. */
  mark() {
    const chosen = (this.getAttribute('chosen') ?? '').split(',').filter(Boolean);
    for (const input of this.querySelectorAll('input, select')) {
      input.disabled = this.hasAttribute('disabled');
      if (input.tagName === 'SELECT') input.value = chosen[0] ?? ''; else input.checked = chosen.includes(input.value);
    }
  }

  make(tag, style, text) {
    const element = document.createElement(tag);
    if (style) element.className = style;
    if (text) element.textContent = text;
    return element;
  }
}

if (!customElements.get('srh-choice')) customElements.define('srh-choice', Choice);
