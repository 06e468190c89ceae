// Goes through a worksheet one thing at a time: question by question on a phone and for whoever is asked so, page by page
// where a worksheet has pages, and else all at once. What is not shown stays in the page, so nothing typed is lost.

const NARROW = matchMedia('(max-width: 40rem)');

class Steps extends HTMLElement {
  connectedCallback() {
    this.arrange = () => this.lay();
    NARROW.addEventListener('change', this.arrange);
    this.watcher = new MutationObserver(() => this.lay());
    this.watcher.observe(this, { childList: true, subtree: true });
    this.lay();
  }

  disconnectedCallback() {
    NARROW.removeEventListener('change', this.arrange);
    this.watcher.disconnect();
  }

  /** The buttons come with the page; until they are there nothing can be turned. */
  build() {
    this.bar = this.querySelector(':scope > .srh-steps-bar');
    if (!this.bar?.querySelector('.srh-steps-next')) return false;
    this.where = this.bar.querySelector('.srh-steps-where');
    this.before = this.bar.querySelector('.srh-steps-before');
    this.next = this.bar.querySelector('.srh-steps-next');
    this.before.addEventListener('click', () => this.turn(-1));
    this.next.addEventListener('click', () => this.turn(1));
    return true;
  }

  /** The things of which one is shown at a time, or none when all are. */
  stops() {
    const one = NARROW.matches || this.hasAttribute('one');
    const pages = [...this.querySelectorAll('.srh-sheet-page')];
    this.kind = one ? 'one' : pages.length > 0 ? 'page' : '';
    return one ? [...this.querySelectorAll('.srh-stop')].filter((stop) => !stop.parentElement.closest('.srh-stop')) : pages;
  }

  lay() {
    if (!this.where && !this.build()) return;
    const stops = this.stops();
    const there = stops.indexOf(this.shown);
    if (there < 0 && stops.length > 0) {
      const inside = this.shown && stops.find((stop) => stop.contains(this.shown) || this.shown.contains(stop));
      this.shown = inside || stops[Math.max(0, Math.min(this.number ?? 0, stops.length - 1))];
    }
    this.number = stops.indexOf(this.shown);
    const kind = stops.length > 1 ? this.kind : '';
    if (this.getAttribute('data-by') !== kind) this.setAttribute('data-by', kind);
    for (const marked of this.querySelectorAll('[data-now]')) if (marked !== this.shown || !kind) marked.removeAttribute('data-now');
    if (kind && !this.shown.hasAttribute('data-now')) this.shown.setAttribute('data-now', '');
    this.bar.hidden = !kind;
    const text = kind ? this.getAttribute('where-' + kind).replace('{0}', this.number + 1).replace('{1}', stops.length) : '';
    if (this.where.textContent !== text) this.where.textContent = text;
    this.before.disabled = this.number <= 0;
    this.next.disabled = this.number >= stops.length - 1;
    this.all = stops;
  }

  turn(by) {
    const to = this.all[this.number + by];
    if (!to) return;
    this.show(to);
    const button = by > 0 ? this.next : this.before;
    (button.disabled ? (by > 0 ? this.before : this.next) : button).focus({ preventScroll: true });
    this.scrollIntoView({ block: 'start' });
  }

  show(stop) {
    this.shown = stop;
    this.lay();
  }

  /** Shows the question with this id, and puts the focus on it. */
  go(id) {
    const target = document.getElementById(id);
    if (!target) return;
    const stop = this.stops().find((each) => each === target || each.contains(target) || target.contains(each));
    if (stop) this.show(stop);
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'start' });
  }
}

if (!customElements.get('srh-steps')) customElements.define('srh-steps', Steps);
