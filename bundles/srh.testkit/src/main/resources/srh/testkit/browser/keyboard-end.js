// What the walk showed: the stops in their order, and all that is wrong with them. The argument names parts that are round.
const { known, look, stop } = globalThis.srhWalk;
stop();
document.activeElement?.blur();
const stops = [];
const faults = [];
for (const note of known) {
  if (note === null && stops.length === 0) continue;
  if (note === null || note.e === stops[0]?.e) break;
  if (note.e === stops.at(-1)?.e && ['date', 'time', 'datetime-local'].includes(note.e.type)) continue;
  if (stops.some((s) => s.e === note.e)) {
    faults.push('The focus does not get past ' + name(note.e));
    break;
  }
  stops.push(note);
}
const sameGroup = (a, b) => a.type === 'radio' && b.type === 'radio' && a.name === b.name && a.form === b.form;
const reached = (e) => stops.some((s) => s.e === e || sameGroup(s.e, e));
usable().filter((e) => !reached(e)).forEach((e) => faults.push('Tab does not lead to ' + name(e)));
for (const { e, focused, covered } of stops) {
  const rest = look(e);
  const ring = focused.drawn && focused.outline !== rest.outline;
  if (!ring && focused.box === rest.box) faults.push('One cannot see that the focus is on ' + name(e));
  if (covered) faults.push('With the focus, ' + name(e) + covered);
}
const landmark = (e) => e.closest('main, nav, header, footer, aside');
const round = (a, b) => argument.some((part) => a.closest(part) && a.closest(part) === b.closest(part));
for (let i = 1; i < stops.length; i++) {
  const [from, to] = [stops[i - 1].e, stops[i].e];
  if (landmark(from) !== landmark(to) || round(from, to)) continue;
  const [a, b] = [from.getBoundingClientRect(), to.getBoundingClientRect()];
  const up = b.bottom <= a.top + 1 && b.left < a.right - 1;
  const back = b.right <= a.left + 1 && b.top < a.bottom - 1 && b.bottom > a.top + 1;
  if (up || back) faults.push('Tab leads ' + (up ? 'up' : 'back') + ' from ' + name(from) + ' to ' + name(to));
}
return { stops: stops.map((s) => name(s.e)), faults };
