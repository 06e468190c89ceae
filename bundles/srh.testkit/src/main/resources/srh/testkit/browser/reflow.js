// WCAG 1.4.10: all stands in the width of the window: nothing is scrolled to sideways, cut off, or beyond the edge.
const width = document.documentElement.clientWidth;
const faults = [];
if (document.scrollingElement.scrollWidth > width) {
  faults.push('the page is ' + document.scrollingElement.scrollWidth + ' pixels wide in a window of ' + width);
}
const words = document.createRange();
for (const e of document.body.querySelectorAll('*')) {
  if (!e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || unseen(e)) continue;
  const style = getComputedStyle(e);
  if (e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 1 && style.overflowX !== 'visible') {
    faults.push(name(e) + (/auto|scroll/.test(style.overflowX) ? ' scrolls sideways' : ' is cut off at its side'));
  }
  if (e.clientHeight > 0 && e.scrollHeight > e.clientHeight + 1 && /hidden|clip/.test(style.overflowY)) {
    faults.push(name(e) + ' is cut off at its bottom');
  }
  for (const text of e.childNodes) {
    if (text.nodeType !== Node.TEXT_NODE || text.textContent.trim() === '') continue;
    words.selectNodeContents(text);
    const { left, right } = words.getBoundingClientRect();
    if (left < -1 || right > width + 1) faults.push(name(e) + ' runs out of the window');
  }
}
return faults;
