// An answer of one line: words, a number, a day, a time, an amount. Emptying it takes the answer back. What it is like is said at
// the question that it answers (this.from), or at itself where a question has more than this one.

import { Keeping } from './keeping.js';

class Answer extends Keeping {
  build() {
    this.input = this.make('input', 'srh-input');
    this.input.id = this.id + '-input';
    this.input.type = this.from.getAttribute('type') ?? 'text';
    this.input.autocomplete = 'off';
    for (const name of ['inputmode', 'min', 'max', 'step', 'placeholder']) {
      if (this.from.hasAttribute(name)) this.input.setAttribute(name, this.from.getAttribute(name));
    }
    this.input.setAttribute('aria-labelledby', this.from.getAttribute('labelled') ?? this.id.replace(/-entry$/, '-label'));
    this.input.setAttribute('aria-describedby', [this.from.getAttribute('described'), this.id + '-state'].filter(Boolean).join(' '));
    this.input.disabled = this.from.hasAttribute('disabled');
    this.input.value = this.from.getAttribute('value') ?? '';
    const row = this.make('div', 'srh-answer-row');
    row.append(this.input);
    if (this.from.hasAttribute('units')) row.append(this.buildUnits());
    if (this.from.hasAttribute('unit-label')) row.append(this.make('span', 'srh-answer-unit', this.from.getAttribute('unit-label')));
    if (this.input.type === 'range') {
      this.figure = this.make('output', 'srh-answer-figure');
      row.append(this.figure);
      this.input.toggleAttribute('data-none', !this.from.getAttribute('value'));
      this.none = !this.from.getAttribute('value');
    }
    this.input.addEventListener('input', () => { this.none = false; this.typed(); });
    this.input.addEventListener('change', () => this.send());
    this.input.addEventListener('blur', () => this.send());
    this.append(row, this.makeState());
    this.draw();
  }

  buildUnits() {
    const units = this.from.getAttribute('units').split('\n');
    if (units.length === 1 && units[0] === '') {
      this.unit = this.make('input', 'srh-input srh-answer-unit');
      this.unit.autocomplete = 'off';
    } else {
      this.unit = this.make('select', 'srh-input srh-answer-unit');
      units.forEach((line) => {
        const [code, words] = line.split('\t');
        const option = this.make('option', '', words);
        option.value = code;
        this.unit.append(option);
      });
    }
    this.unit.setAttribute('aria-label', this.from.getAttribute('unit-name'));
    this.unit.id = this.id + '-unit';
    this.unit.disabled = this.from.hasAttribute('disabled');
    this.unit.value = this.from.getAttribute('unit') ?? '';
    if (this.unit.tagName === 'SELECT' && this.unit.selectedIndex < 0) this.unit.selectedIndex = 0;
    this.unit.addEventListener('input', () => this.typed());
    this.unit.addEventListener('blur', () => this.send());
    return this.unit;
  }

  /** While a day is half typed the browser calls it bad and the field empty: that is not the day being taken back. */
  now() {
    if (this.input.validity.badInput) return this.kept ?? { text: '', unit: '' };
    const text = this.none ? '' : this.input.value.replace(/[\u0000-\u001f]/g, ' ');
    return { text: text.toWellFormed ? text.toWellFormed() : text, unit: this.unit?.value ?? '' };
  }

  fill(now) {
    this.input.value = now.text;
    this.none = this.input.type === 'range' && now.text === '';
    if (this.unit) this.unit.value = now.unit;
    this.draw();
  }

  /** A slider stands somewhere also when nothing was answered: then it says so. */
  draw() {
    if (!this.figure) return;
    this.input.toggleAttribute('data-none', this.none);
    this.figure.textContent = this.none ? this.from.getAttribute('no-answer') : this.input.value.replace('.', this.from.getAttribute('comma'));
    this.input.setAttribute('aria-valuetext', this.figure.textContent);
  }

  typed() {
    super.typed();
    this.draw();
  }

  differs(a, b) {
    return a.text.trim() !== b.text.trim() || (a.text.trim() !== '' && a.unit !== b.unit);
  }

  message(sent) {
    return [sent.base, sent.text, sent.unit];
  }

  trouble(now) {
    return now.text.length > this.most ? this.said['too-long'] : '';
  }

  offer(text, unit, base) {
    this.offered({ text, unit }, base);
    this.draw();
  }
}

if (!customElements.get('srh-answer')) customElements.define('srh-answer', Answer);
