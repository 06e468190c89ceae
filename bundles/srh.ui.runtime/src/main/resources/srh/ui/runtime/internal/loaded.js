// Flow's client waits until the page is loaded, and comes when it is: then it looks for that every 50 ms, and each page would begin
// so much later. Here whoever begins to listen for what has happened already is told at once.
(() => {
  const LOADED = 'DOMContentLoaded';
  const listen = document.addEventListener;
  let loaded = false;
  listen.call(document, LOADED, () => { loaded = true; });
  document.addEventListener = function (type, listener, ...options) {
    if (type !== LOADED || !loaded) {
      listen.call(this, type, listener, ...options);
      return;
    }
    const late = new EventTarget();
    late.addEventListener(LOADED, listener);
    queueMicrotask(() => late.dispatchEvent(new Event(LOADED)));
  };
})();
