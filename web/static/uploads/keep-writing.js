// What was typed on the page of an upload is neither lost nor passed over: another form that is sent meanwhile brings
// the page anew, and only what was read again is published. Without this script a form sends what stands in it.

/** By their addresses, the cells that were mended in the grid and are not sent yet: { was, text }. */
export const edits = new Map();

const notice = document.querySelector('#waiting');
const bar = document.querySelector('form.bar');
const forms = [...document.querySelectorAll('form[data-keep]')];
/** Those by which a file is read again; what is typed in them waits for that. */
const rereads = forms.filter(({ dataset }) => dataset.keep.startsWith('reread'));
const isRefused = document.querySelector('.problem[role=alert]') !== null;
let sent = null;

const fieldsOf = (form) => [...form.elements].filter(({ name, type }) => name && type !== 'hidden');
const isTicked = ({ type }) => type === 'checkbox' || type === 'radio';

function writtenIn(field) {
  return isTicked(field) ? field.checked : field.value;
}

function firstIn(field) {
  if (isTicked(field)) return field.defaultChecked;
  if (!field.options) return field.defaultValue;
  return ([...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0]).value;
}

const typedIn = (form) => fieldsOf(form).filter((field) => writtenIn(field) !== firstIn(field));
const countIn = (form) => (form === bar ? edits.size : typedIn(form).length);

/** A field is told from the others by its form, its name and, where it is ticked, what it stands for. */
const keyOf = (form, field) => [form.dataset.keep, field.name, isTicked(field) ? field.value : ''].join('\n');

function keep() {
  const typed = forms.flatMap((form) =>
    typedIn(form).map((field) => ({
      key: keyOf(form, field),
      was: firstIn(field),
      written: writtenIn(field),
    })),
  );
  const kept = JSON.stringify({ sent: sent?.dataset.keep, typed, edits: [...edits] });
  sessionStorage.setItem(notice.dataset.key, kept);
}

/** Puts back what was typed, where the same stands there as before; what was sent only where it was refused. */
function putBack() {
  const kept = JSON.parse(sessionStorage.getItem(notice.dataset.key) ?? '{}');
  const { typed = [], edits: mended = [] } = kept;
  // Without an answer, as where the line was cut, nothing was done either.
  const isUndone = isRefused || !new URLSearchParams(location.search).has('done');
  const isBack = (name) => isUndone || name !== kept.sent;
  const byKey = new Map(typed.map((one) => [one.key, one]));
  for (const form of forms.filter(({ dataset }) => isBack(dataset.keep)))
    for (const field of fieldsOf(form)) {
      const { was, written } = byKey.get(keyOf(form, field)) ?? {};
      if (written === undefined || was !== firstIn(field)) continue;
      if (isTicked(field)) field.checked = written;
      else field.value = written;
    }
  if (isUndone && kept.sent === bar.dataset.keep)
    for (const [address, edit] of mended) edits.set(address, edit);
}

/** What is to be read again before a form is sent; the fields of one that reads are put back after the other. */
function findWaiting(form) {
  const before = rereads.includes(form) ? [bar] : rereads;
  return before.filter((each) => each !== form && countIn(each) > 0);
}

function tellWaiting(form, waiting) {
  document.querySelector('.waiting')?.remove();
  const told = notice.content.firstElementChild.cloneNode(true);
  told.querySelector('b').textContent = waiting.reduce((sum, each) => sum + countIn(each), 0);
  told.querySelector('a').setAttribute('href', `#${waiting[0].querySelector('button').id}`);
  form.append(told);
  told.scrollIntoView({ block: 'nearest' });
}

// Before the script that takes a pressed button for one that works.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== 'post') return;
  if (!forms.includes(form)) return;
  const waiting = form.dataset.keep === 'discard' ? [] : findWaiting(form);
  if (waiting.length === 0) return void (sent = form);
  event.preventDefault();
  tellWaiting(form, waiting);
});

addEventListener('beforeunload', (event) => {
  if (!sent && rereads.some((form) => countIn(form) > 0)) event.preventDefault();
});
addEventListener('pagehide', keep);
addEventListener('pageshow', () => (sent = null));

putBack();
