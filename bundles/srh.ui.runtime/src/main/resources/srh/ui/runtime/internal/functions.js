// Flow's client makes functions from text (new Function), which the page's policy forbids. Here such text becomes a script
// element with the page's nonce instead, so the policy needs no 'unsafe-eval' and text from elsewhere still cannot run. Most of it comes
// again and again, with each answer that is kept: what was made of a text once is used again.
(() => {
  const nonce = document.currentScript.nonce;
  const Native = window.Function;
  const MOST = 500;
  const known = new Map();
  let count = 0;
  const Made = function (...args) {
    const body = args.length ? String(args.pop()) : '';
    const text = args.join(',') + '\n) {\n' + body;
    if (known.has(text)) return known.get(text);
    const name = '__srhFunction' + (count++);
    const script = document.createElement('script');
    script.nonce = nonce;
    script.textContent = 'window[' + JSON.stringify(name) + '] = function anonymous(' + text + '\n};';
    document.head.appendChild(script);
    script.remove();
    const made = window[name];
    delete window[name];
    if (!made) {
      throw new SyntaxError('not a function body');
    }
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
  Made.prototype = Native.prototype;
  Object.setPrototypeOf(Made, Native);
  window.Function = Made;
})();
