// Free text: what somebody says, and whose words it is.

import { announce } from './unsent.js';
import { Keeping } from './keeping.js';

class Words extends Keeping {
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
    this.area.value = this.getAttribute('value') ?? '';
    this.append(label, this.area);
    if (this.getAttribute('voices')) this.buildVoices();
    const done = this.make('button', 'srh-button srh-plain srh-words-done', this.getAttribute('done'));
    done.id = this.id + '-done';
    done.type = 'button';
    done.addEventListener('click', () => this.finish());
    this.append(this.makeState(), done);
    if (this.hasAttribute('focused')) requestAnimationFrame(() => this.area.focus());
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

  now() {
    const typed = this.area.value.replace(/[\u0000-\u0008\u000b-\u001f]/g, '');
    const text = typed.toWellFormed ? typed.toWellFormed() : typed;
    return { text, voice: this.voice?.value ?? '', name: this.speaker && !this.speaker.hidden ? this.speaker.value.trim() : '' };
  }

  fill(now) {
    this.area.value = now.text;
    if (this.voice && now.voice) {
      this.voice.value = now.voice;
      this.speaker.value = now.name;
      this.showVoices();
    }
  }

  blank(now) {
    return now.text.trim() === '';
  }

  differs(a, b) {
    return a.text !== b.text || (a.text.trim() !== '' && (a.voice !== b.voice || a.name !== b.name));
  }

  message(sent) {
    return [this.field, sent.base, sent.text, sent.voice, sent.name];
  }

  /** Somebody pastes or drops: far too much is not let in at all, so that neither page nor server has to bear it. */
  incoming(event, data) {
    const length = data?.getData('text/plain').length ?? 0;
    if (this.area.value.length + length > 2 * this.most) {
      event.preventDefault();
      this.tell(this.said['too-long']);
    }
  }

  /** Why what stands here can't be kept as it is, or ''. */
  trouble(now) {
    if (now.text.length > this.most) return this.said['too-long'];
    if (this.speaker && !this.speaker.hidden && now.name === '') return this.getAttribute('name-missing');
    return '';
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

  offer(text, base) {
    this.offered({ text }, base);
  }
}

if (!customElements.get('srh-words')) customElements.define('srh-words', Words);
