// Rows of the grid as elements, as the server sends them.
function makeElement(name, text = '', className = '') {
  const element = document.createElement(name);
  element.textContent = text;
  element.className = className;
  return element;
}

/** A row that is on its way: its cells are there, and nothing is in them. */
export function makeComingRow(columns) {
  const row = makeElement('tr', '', 'coming');
  const head = makeElement('th');
  head.scope = 'row';
  row.append(head, ...Array.from({ length: columns }, () => makeElement('td')));
  for (const cell of row.cells) cell.append(makeElement('span'));
  return row;
}

/** So many pixels of rows that do not stand in the page. */
export function makeGap(columns, height) {
  const gap = makeElement('tr');
  gap.setAttribute('aria-hidden', 'true');
  const cell = makeElement('td');
  cell.style.height = `${height}px`;
  cell.colSpan = columns;
  gap.append(cell);
  return gap;
}

/** Puts what came into the cells that are there already, so that nobody's focus is lost. */
export function fillRow(element, { row, cells, figures, marks }, { letters, lang, edits }) {
  element.className = '';
  const [head, ...places] = element.cells;
  head.id = `row-${row}`;
  fillCell(head, { text: String(row), marks: marks.filter(({ letter }) => letter === null), lang });
  places.forEach((place, index) => {
    const letter = letters[index];
    place.id = `${letter}${row}`;
    fillCell(place, {
      text: cells[index] ?? '',
      figure: figures.find(({ column }) => column === index + 1)?.figure,
      marks: marks.filter((mark) => mark.letter === letter),
      lang,
    });
    const edited = edits.get(place.id);
    if (edited) showEdit(place, edited.text);
  });
}

export function showEdit(cell, text) {
  cell.classList.add('edited');
  cell.firstElementChild.textContent = text;
}

function fillCell(cell, { text, figure, marks, lang }) {
  cell.className = marks[0]?.severity ?? (figure ? 'read' : '');
  cell.replaceChildren(
    makeElement('span', text),
    ...(figure ? [makeElement('small', figure[lang])] : []),
    ...marks.flatMap(({ message }) => [' ', makeElement('small', message[lang], 'why')]),
  );
}
