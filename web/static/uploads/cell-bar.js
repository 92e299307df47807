// The bar above the grid: what the chosen cell holds, and where it is mended.
import { showEdit } from './row-elements.js';

/** `edits` keeps by address what was typed and is not sent yet: { was, text }. */
export function makeCellBar({ bar, edits, only, onLeave }) {
  const input = bar.querySelector('label input');
  const name = bar.querySelector('b');
  const written = bar.querySelector('.written');
  const said = bar.querySelector('.said');
  let cell = null;
  let place = 1;

  function show(chosen, at) {
    cell = /^[A-Z]/.test(chosen.id) ? chosen : null;
    place = at;
    const text = chosen.firstElementChild.textContent;
    name.textContent = cell ? cell.id : text;
    said.textContent = [...chosen.querySelectorAll('small')].map((each) => each.textContent).join(' ');
    if (!input) return (written.textContent = cell ? text : '');
    input.disabled = cell === null;
    input.value = cell ? text : '';
  }

  function edit() {
    if (!cell) return;
    const was = edits.get(cell.id)?.was ?? cell.firstElementChild.textContent;
    if (input.value === was) edits.delete(cell.id);
    else edits.set(cell.id, { was, text: input.value });
    showEdit(cell, input.value);
    cell.classList.toggle('edited', edits.has(cell.id));
  }

  function send(event) {
    if (edits.size === 0) return event.preventDefault();
    for (const [address, { was, text }] of edits) append(`was-${address}`, was, `cell-${address}`, text);
    bar.action = `?/choose&${only}from=${place}&at=${cell?.id ?? ''}`;
  }

  function append(...pairs) {
    for (let at = 0; at < pairs.length; at += 2) {
      const field = document.createElement('input');
      [field.type, field.name, field.value] = ['hidden', pairs[at], pairs[at + 1]];
      bar.append(field);
    }
  }

  input?.addEventListener('input', edit);
  input?.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !cell) return;
    input.value = edits.get(cell.id)?.was ?? input.value;
    edit();
    onLeave();
  });
  bar.addEventListener('submit', send);
  bar.hidden = false;
  return {
    show,
    /** Whether there is something to write in. */
    enter() {
      if (!input || !cell) return false;
      input.focus();
      input.select();
      return true;
    },
  };
}
