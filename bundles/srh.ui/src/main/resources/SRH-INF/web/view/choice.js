// The options of a question, of which one or several are chosen. They are drawn here from one line of text each, which stands at
// the question (this.from), so that a long worksheet stays light; what is really kept the server says each time.

const SHOWN = 50;

class Choice extends HTMLElement {
  connectedCallback() {
    this.draw();
  }

  draw() {
    this.underway = 0;
    const lines = this.from.getAttribute('options').split('\n').filter(Boolean);
    const look = ['search', 'list', 'beside'].find((name) => this.from.hasAttribute(name)) ?? 'below';
    this.drawn = this.make('div', 'srh-options srh-options-' + look);
    if (look === 'search') {
      this.drawn.append(...this.search(lines));
    } else if (look === 'list') {
      this.drawn.append(this.list(lines));
    } else {
      this.drawn.setAttribute('role', this.from.hasAttribute('several') ? 'group' : 'radiogroup');
      this.drawn.setAttribute('aria-labelledby', this.from.id + '-label');
      this.drawn.append(...lines.map((line, index) => this.option(line, index)));
      if (lines.length === 0) this.drawn.append(this.make('p', 'srh-small', this.said('no-options')));
    }
    this.clear = null;
    this.replaceChildren(this.drawn);
    this.mark();
  }

  /** Until the server has answered all that was pressed, what it says is older than what stands here. */
  choose(index, on) {
    const answered = () => {
      this.underway = Math.max(0, this.underway - 1);
      if (this.isConnected) this.mark();
    };
    this.underway += 1;
    this.$server.choose(index, on).then(answered, answered);
  }

  /** What is the same for all options of a page stands on what is around them. */
  said(name) {
    return this.closest('[' + name + ']')?.getAttribute(name) ?? '';
  }

  /** What was pressed can't be pressed off again: a button takes the answer back. */
  clearing(possible) {
    if (possible && !this.clear) {
      this.clear = this.make('button', 'srh-button srh-quiet', this.said('clear'));
      this.clear.type = 'button';
      this.clear.id = this.from.id + '-clear';
      const label = document.getElementById(this.from.id + '-label');
      this.clear.setAttribute('aria-label', this.said('clear') + ': ' + (label?.getAttribute('aria-label') ?? label?.textContent ?? ''));
      // The button goes with the answer; whoever pressed it stays at the question.
      this.clear.addEventListener('click', () => {
        this.drawn.querySelector('input').focus();
        this.choose('', false);
      });
      this.append(this.clear);
    }
    if (this.clear) this.clear.hidden = !possible;
  }

  option(line, index) {
    const input = this.make('input');
    input.type = this.from.hasAttribute('several') ? 'checkbox' : 'radio';
    input.name = this.from.id;
    input.id = input.name + '-' + index;
    input.value = index;
    input.addEventListener('change', () => this.choose(String(index), input.checked));
    const label = this.make('label', 'srh-option');
    label.append(input, this.words(line, (this.from.getAttribute('marks') ?? '').split('\n')[index]));
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
    list.id = this.from.id + '-list';
    [this.said('choose'), ...lines].forEach((line, index) => {
      const option = this.make('option', '', line);
      option.value = index === 0 ? '' : index - 1;
      list.append(option);
    });
    list.addEventListener('change', () => this.choose(list.value, true));
    return list;
  }

  /** A field with a list below it that shows what fits what is typed; what is chosen of several stands above it. */
  search(lines) {
    this.lines = lines;
    this.plain = lines.map(plain);
    this.field = this.make('input', 'srh-input');
    this.field.id = this.from.id + '-list';
    this.field.autocomplete = 'off';
    this.found = this.make('ul', 'srh-found');
    this.found.id = this.field.id + '-found';
    this.found.hidden = true;
    this.found.setAttribute('role', 'listbox');
    this.found.setAttribute('aria-labelledby', this.from.id + '-label');
    this.told = this.make('p', 'srh-small');
    this.told.setAttribute('role', 'status');
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.found.id })) {
      this.field.setAttribute(name, value);
    }
    this.field.addEventListener('input', () => this.seek(this.field.value));
    this.field.addEventListener('click', () => { if (this.found.hidden) this.seek(''); });
    this.field.addEventListener('keydown', (event) => this.key(event));
    this.field.addEventListener('blur', () => this.leave());
    // The field keeps the focus while an option is pressed.
    this.found.addEventListener('pointerdown', (event) => event.preventDefault());
    this.found.addEventListener('mousedown', (event) => event.preventDefault());
    this.found.addEventListener('click', (event) => {
      const option = event.target.closest('[role=option]');
      if (option) this.pick(option.dataset.index);
    });
    this.picked = this.make('ul', 'srh-picked');
    return this.from.hasAttribute('several') ? [this.picked, this.field, this.found, this.told] : [this.field, this.found, this.told];
  }

  /** What begins with the words that are typed stands before what has them somewhere. */
  seek(text) {
    const words = plain(text.trim());
    const fits = [...this.lines.keys()].filter((index) => !this.several(index) && this.plain[index].includes(words));
    const begins = (index) => (this.plain[index].startsWith(words) ? 0 : (' ' + this.plain[index]).includes(' ' + words) ? 1 : 2);
    fits.sort((a, b) => begins(a) - begins(b) || a - b);
    this.found.replaceChildren(...fits.slice(0, SHOWN).map((index) => {
      const option = this.make('li', 'srh-found-option', this.lines[index]);
      option.id = this.found.id + '-' + index;
      option.dataset.index = index;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      return option;
    }));
    this.found.scrollTop = 0;
    this.told.textContent = fits.length === 0 ? this.from.getAttribute('found-none')
      : this.from.getAttribute(fits.length > SHOWN ? 'found-more' : 'found').replace('{0}', fits.length);
    this.open(fits.length > 0);
  }

  several(index) {
    return this.from.hasAttribute('several') && this.chosen.includes(String(index));
  }

  open(open) {
    this.found.hidden = !open;
    this.field.setAttribute('aria-expanded', open);
    this.field.removeAttribute('aria-activedescendant');
    if (!open) this.found.replaceChildren();
  }

  key(event) {
    const options = [...this.found.children];
    const now = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (this.found.hidden) this.seek('');
      else this.point(options, (now + (event.key === 'ArrowDown' ? 1 : now < 0 ? 0 : -1) + options.length) % options.length);
    } else if (event.key === 'Enter' && now >= 0) {
      event.preventDefault();
      this.pick(options[now].dataset.index);
    } else if (event.key === 'Escape' && !this.found.hidden) {
      event.preventDefault();
      this.settle();
    }
  }

  point(options, to) {
    options.forEach((option, index) => option.setAttribute('aria-selected', index === to));
    this.field.setAttribute('aria-activedescendant', options[to].id);
    options[to].scrollIntoView({ block: 'nearest' });
  }

  pick(index) {
    if (!this.from.hasAttribute('several')) this.chosen = [index];
    this.settle();
    this.choose(String(index), true);
  }

  /** Whoever empties the field takes the answer back; whoever typed an option whole has chosen it. */
  leave() {
    const words = plain(this.field.value.trim());
    const same = this.plain.indexOf(words);
    const one = !this.from.hasAttribute('several');
    if (words && same >= 0 && !this.chosen.includes(String(same))) {
      this.pick(same);
    } else {
      const back = one && !words && this.chosen.length > 0;
      if (back) this.chosen = [];
      this.settle();
      if (back) this.choose('', false);
    }
  }

  /** The field says what is chosen, and the list is closed. */
  settle() {
    this.field.value = this.from.hasAttribute('several') ? '' : this.lines[this.chosen[0]] ?? '';
    this.told.textContent = '';
    this.open(false);
  }

  pickedOnes() {
    this.picked.hidden = this.chosen.length === 0;
    this.picked.replaceChildren(...this.chosen.map((index) => {
      const item = this.make('li', '', this.lines[index]);
      const without = this.make('button', 'srh-button srh-quiet', this.from.getAttribute('without'));
      without.type = 'button';
      without.disabled = this.from.hasAttribute('disabled');
      without.setAttribute('aria-label', this.from.getAttribute('without') + ': ' + this.lines[index]);
      without.addEventListener('click', () => {
        this.field.focus();
        this.choose(index, false);
      });
      item.append(without);
      return item;
    }));
  }

  /** Shows what is kept, also where the browser has marked what was pressed. Who is looking for something goes on with it. */
  mark() {
    if (this.underway > 0) return;
    const chosen = (this.from.getAttribute('chosen') ?? '').split(',').filter(Boolean);
    this.chosen = chosen;
    if (this.from.hasAttribute('search')) {
      this.field.disabled = this.from.hasAttribute('disabled');
      this.pickedOnes();
      if (this.found.hidden) this.settle();
    } else {
      for (const input of this.drawn.querySelectorAll('input, select')) {
        input.disabled = this.from.hasAttribute('disabled');
        if (input.tagName === 'SELECT') input.value = chosen[0] ?? ''; else input.checked = chosen.includes(input.value);
      }
    }
    this.clearing(chosen.length > 0 && !['several', 'list', 'disabled'].some((name) => this.from.hasAttribute(name)));
  }

  make(tag, style, text) {
    const element = document.createElement(tag);
    if (style) element.className = style;
    if (text) element.textContent = text;
    return element;
  }
}

/** Without capitals and accents. */
function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

if (!customElements.get('srh-choice')) customElements.define('srh-choice', Choice);
