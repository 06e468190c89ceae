// What the server can't do: the theme this browser chose, and where the focus goes when the page changes.
const KEY = 'srh.theme';

function chosen() {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch (e) {
    return '';
  }
}

function dress(theme) {
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.dataset.theme = theme;
  } else {
    delete document.documentElement.dataset.theme;
  }
}

dress(chosen());
window.addEventListener('storage', (event) => { if (event.key === KEY) dress(event.newValue); });

window.srh = {
  theme: chosen,
  dressIn(theme) {
    try {
      if (theme) localStorage.setItem(KEY, theme); else localStorage.removeItem(KEY);
    } catch (e) {
      // A browser that keeps nothing shows the theme for as long as this page is open.
    }
    dress(theme);
  },
  /** A new page begins at its heading, also for who hears it. */
  arrive() {
    const heading = document.querySelector('main h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    document.querySelector('main').scrollTop = 0;
  },
  skip() {
    const main = document.querySelector('main');
    main.tabIndex = -1;
    main.focus();
  },
};
