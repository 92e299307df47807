// Makes one scrolling grid of the pages of a file. Rows are of one height: a place is found by counting, and only what
// is near stands in the page. Without this script there are pages.
import { makeCellBar } from './cell-bar.js';
import { edits } from './keep-writing.js';
import { keepWidths } from './keep-widths.js';
import { fillRow, makeComingRow, makeGap, showEdit } from './row-elements.js';
import { moveByKey } from './row-keys.js';
import { makeRowSource } from './row-source.js';

const box = document.querySelector('.rows');
const { rows: address, only, lang } = box.dataset;
const total = Number(box.dataset.total);
const start = Math.min(total, Number(box.dataset.from));
const table = box.querySelector('table');
const [head] = table.tHead.rows;
const [body] = table.tBodies;
const letters = [...head.cells].slice(1).map((cell) => cell.textContent);
const places = document.querySelector('.pages .places');
const fault = document.querySelector('.fault');
const retry = fault.querySelector('button');
const ROW_REM = 3.25;
const AROUND = 10;
const AHEAD = 50;
const A_PAGE = 100;
// #C12, or #row-12 for the row as a whole.
const ADDRESS = /^#?(?:row-)?([A-Z]{0,3})([0-9]{1,7})$/;

const barForm = document.querySelector('form.bar');
// By place: the rows that stand in the page, and those that came with it, which are never let go.
const elements = new Map();
const brought = new Map([...body.rows].map((row, at) => [start + at, row]));
const measured = new WeakSet();
let widen = () => {};
let height = 1;
let active = { place: start, column: 0 };
let printed = null;
let frame = 0;
let settled = 0;

const source = makeRowSource({
  address,
  total,
  isThere: (place) => brought.has(place),
  onRows: fill,
  onFault: tellFault,
});
const bar = makeCellBar({
  bar: barForm,
  edits,
  only,
  onLeave: () => moveTo(active.place, active.column),
});

/** The places of the first and the last row that are seen, at least in part, and how many fit. */
function view() {
  const room = box.clientHeight - head.offsetHeight;
  return {
    first: Math.min(total, Math.floor(box.scrollTop / height) + 1),
    last: Math.min(total, Math.ceil((box.scrollTop + room) / height)),
    count: Math.max(1, Math.floor(room / height)),
  };
}

function rowAt(place) {
  const known = elements.get(place) ?? brought.get(place);
  if (known) return known;
  const element = makeComingRow(letters.length);
  element.setAttribute('aria-rowindex', place + 1);
  elements.set(place, element);
  const row = source.get(place);
  if (row) fillRow(element, row, { letters, lang, edits });
  else if (only === '') element.cells[0].firstElementChild.textContent = place;
  return element;
}

function fill(got) {
  for (const place of got) {
    const element = elements.get(place);
    if (element?.className !== 'coming') continue;
    fillRow(element, source.get(place), { letters, lang, edits });
    if (place === active.place) showChosen();
  }
  render();
}

/** The places whose rows stand in the page: what is seen, a few around it, and the row of whoever moves by keys. */
function placesToShow() {
  const { first, last } = view();
  const from = printed ?? Math.max(1, first - AROUND);
  const to = Math.min(total, printed ? printed + A_PAGE - 1 : last + AROUND);
  const shown = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  if (printed || (active.place >= from && active.place <= to)) return shown;
  return active.place < from ? [active.place, ...shown] : [...shown, active.place];
}

/** Whether it came and was not looked at yet. */
function isNew(row) {
  if (row.className === 'coming' || measured.has(row)) return false;
  measured.add(row);
  return true;
}

const gap = (rows) => makeGap(letters.length + 1, rows * height);

/** What stays stays where it is: a row that is taken out and put back would lose the focus in it. */
function render() {
  const { first, last } = view();
  source.want(first - AHEAD, last + AHEAD);
  const shown = placesToShow();
  const kept = new Set(shown.map(rowAt));
  for (const child of [...body.children]) if (!kept.has(child)) child.remove();
  let next = body.firstElementChild;
  let before = 0;
  for (const place of [...shown, total + 1]) {
    if (place - before > 1 && !printed) body.insertBefore(gap(place - before - 1), next);
    before = place;
    if (place > total) break;
    const element = rowAt(place);
    if (element === next) next = next.nextElementSibling;
    else body.insertBefore(element, next);
  }
  for (const [place, element] of elements) if (!kept.has(element)) elements.delete(place);
  if (!printed) widen([...kept].filter(isNew));
  table.setAttribute('aria-busy', String(shown.some((place) => rowAt(place).className === 'coming')));
  places.textContent = `${first}–${last}`;
}

function tellFault(met) {
  const { offline, failed } = fault.dataset;
  fault.firstElementChild.textContent = met ? (met.sentence ?? offline) || failed : '';
  retry.hidden = met === null;
}

const cellOf = ({ place, column }) => rowAt(place).cells[column];

function showChosen() {
  const cell = cellOf(active);
  for (const other of body.querySelectorAll('[tabindex]'))
    if (other !== cell) other.removeAttribute('tabindex');
  cell.tabIndex = 0;
  bar.show(cell, active.place);
  return cell;
}

function moveTo(place, column, isFocused = true) {
  active = {
    place: Math.min(total, Math.max(1, place)),
    column: Math.min(letters.length, Math.max(0, column)),
  };
  const top = (active.place - 1) * height;
  const room = box.clientHeight - head.offsetHeight - height;
  box.scrollTop = Math.min(top, Math.max(box.scrollTop, top - room));
  render();
  const cell = showChosen();
  if (!isFocused) return;
  cell.focus({ preventScroll: true });
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
}

box.addEventListener('keydown', (event) => {
  if (event.altKey || event.shiftKey) return;
  if (event.key === 'Enter' || event.key === 'F2') {
    if (bar.enter()) event.preventDefault();
    return;
  }
  const to = moveByKey(event, active, { total, columns: letters.length, aPage: view().count });
  if (!to) return;
  event.preventDefault();
  moveTo(...to);
});

box.addEventListener('click', (event) => {
  const cell = event.target.closest('tbody tr:not([aria-hidden]) > *');
  if (cell) moveTo(Number(cell.parentElement.getAttribute('aria-rowindex')) - 1, cell.cellIndex);
});

/** The address keeps the place; what was just done to come here is not done again by loading it. */
function keepPlace() {
  const url = new URL(location.href);
  for (const name of [...url.searchParams.keys()])
    if (['at', 'done'].includes(name) || name.startsWith('/')) url.searchParams.delete(name);
  url.searchParams.set('from', view().first);
  if (ADDRESS.test(url.hash)) url.hash = '';
  history.replaceState(history.state, '', url);
}

box.addEventListener('scroll', () => {
  frame ||= requestAnimationFrame(() => {
    frame = 0;
    render();
  });
  clearTimeout(settled);
  settled = setTimeout(keepPlace, 300);
});

retry.addEventListener('click', source.retry);
addEventListener('online', source.retry);

/** To a cell by its address. */
function goTo(hash) {
  const [, letter, row] = ADDRESS.exec(hash) ?? [];
  if (row === undefined) return false;
  moveTo(Number(row), letters.indexOf(letter) + 1);
  // Both are to be seen: what the bar says, and the cell below it.
  barForm.scrollIntoView({ block: 'start', behavior: 'instant' });
  return true;
}

// Where all rows are listed, the place of a row is its number: links to its cells need not load the page again.
if (only === '') {
  addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="?from="]');
    if (link && !event.ctrlKey && !event.metaKey && goTo(link.hash)) event.preventDefault();
  });
  document.querySelector('.pages form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const row = Number(new FormData(event.target).get('from'));
    if (row > 0) moveTo(row, 0);
  });
}

function print(page) {
  printed = page;
  box.classList.toggle('is-live', page === null);
  render();
  if (page === null) showChosen();
}
addEventListener('beforeprint', () => print(Math.floor((view().first - 1) / A_PAGE) * A_PAGE + 1));
addEventListener('afterprint', () => print(null));

/** Rows are of whole pixels: what is counted up fifty thousand times must not drift. */
function measure() {
  const { first } = view();
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  box.style.setProperty('--row', `${Math.round(ROW_REM * rem)}px`);
  const row = body.querySelector('tr:not([aria-hidden])');
  const was = height;
  height = row.getBoundingClientRect().height;
  box.style.scrollPadding = `${head.offsetHeight}px 0 0 ${head.cells[0].offsetWidth}px`;
  if (was === 1 || was === height) return;
  render();
  box.scrollTop = (first - 1) * height;
}

function begin() {
  box.classList.add('is-live');
  widen = keepWidths(table, { widest: 0.6 * box.clientWidth, digits: String(total).length });
  box.removeAttribute('tabindex');
  table.setAttribute('role', 'grid');
  table.setAttribute('aria-labelledby', 'grid');
  table.setAttribute('aria-rowcount', total + 1);
  head.setAttribute('aria-rowindex', 1);
  for (const [place, row] of brought) row.setAttribute('aria-rowindex', place + 1);
  for (const [address, { text }] of edits) {
    const cell = document.getElementById(address);
    if (cell) showEdit(cell, text);
  }
  measure();
  body.prepend(gap(start - 1));
  body.append(gap(total - start - brought.size + 1));
  box.scrollTop = (start - 1) * height;
  moveTo(start, 0, false);
  new ResizeObserver(() => {
    measure();
    render();
  }).observe(box);
  // Where the last change was refused, what is in the way stands at the top of the page and is read first.
  if (!document.querySelector('.problem[role=alert]'))
    goTo(new URLSearchParams(location.search).get('at') ?? location.hash);
}

// As pictures above come in, the browser goes to the cell that the address names once more, and leaves the bar above.
addEventListener('load', () => {
  const isThere = box.contains(document.activeElement);
  if (isThere) barForm.scrollIntoView({ block: 'start', behavior: 'instant' });
});

if (total > 0) begin();
