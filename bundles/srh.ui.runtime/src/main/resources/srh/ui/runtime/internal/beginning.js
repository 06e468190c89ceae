// Flow's client asks the server for a page when all its scripts are there and have run, and shows it when it has asked once more. Here
// it is asked for at once, so that the server makes it while the scripts come. The client takes what Vaadin.TypeScript.initial promises,
// and asks for nothing then.
(() => {
  const PAUSE = 2000;
  const later = (what) => new Promise((done) => setTimeout(done, PAUSE)).then(what);
  // The place of the page is read by then, and no script that waits for it has run.
  const read = new Promise((done) => document.addEventListener('readystatechange', done, { once: true }));

  /** What Flow's client tells of a browser, but for what is known only when a page stands in it. */
  function browser() {
    const now = new Date();
    const offset = now.getTimezoneOffset();
    const offsets = [0, 6].map((month) => new Date(now.getFullYear(), month, 1).getTimezoneOffset());
    const standard = Math.max(...offsets);
    window.name ||= 'v-' + Math.random();
    return {
      'v-sh': screen.height, 'v-sw': screen.width, 'v-wh': innerHeight, 'v-ww': innerWidth, 'v-bh': innerHeight, 'v-bw': innerWidth,
      'v-curdate': now.getTime(), 'v-tzid': Intl.DateTimeFormat().resolvedOptions().timeZone,
      'v-tzo': offset, 'v-rtzo': standard, 'v-dstd': standard - Math.min(...offsets), 'v-dston': offset !== standard,
      'v-wn': window.name, 'v-td': touch(), 'v-pr': devicePixelRatio, 'v-np': navigator.platform,
      'v-pv': document.hidden ? 'HIDDEN' : document.hasFocus() ? 'VISIBLE' : 'VISIBLE_NOT_FOCUSED',
      'v-fs': !document.fullscreenEnabled ? 'UNSUPPORTED' : document.fullscreenElement ? 'FULLSCREEN' : 'NOT_FULLSCREEN',
      'v-so': screen.orientation?.type ?? 'unsupported', 'v-soa': screen.orientation?.angle ?? 0,
      'v-wla': isSecureContext && 'wakeLock' in navigator ? 'SUPPORTED' : 'UNSUPPORTED', 'v-ws': typeof navigator.share === 'function',
    };
  }

  function touch() {
    try {
      document.createEvent('TouchEvent');
      return true;
    } catch (e) {
      return 'ontouchstart' in window;
    }
  }

  /** It is asked for until it comes. Whoever may not see it any more is sent on by the server, as everybody is who asks for the address. */
  function ask(asked) {
    return fetch('?' + asked).then((answer) => (answer.ok ? answer.json() : later(() => {
      location.reload();
      return new Promise(() => {});
    })), () => later(() => ask(asked)));
  }

  /** What the page is drawn in stands where it is to be seen from the beginning, and is not put there anew for each address. */
  function place(name) {
    const outlet = document.getElementById('outlet');
    const put = outlet.appendChild;
    const container = document.createElement('flow-container-' + name.toLowerCase());
    container.id = name;
    outlet.append(container);
    outlet.appendChild = (child) => (child === outlet.lastChild ? child : put.call(outlet, child));
  }

  const base = new URL(document.baseURI).pathname;
  const page = ask(new URLSearchParams({ 'v-r': 'init', location: location.pathname.slice(base.length), query: location.search.slice(1), ...browser() }));
  window.Vaadin ||= {};
  window.Vaadin.TypeScript = {
    initial: Promise.all([page, read]).then(([begun]) => {
      place(begun.appConfig.appId);
      // The page names it itself.
      delete begun.pushScript;
      return begun;
    }),
  };
})();
