// Where a key leads from a cell of the grid: [place, column], or null for a key that leads nowhere.
const KEYS = {
  ArrowDown: ({ place, column }) => [place + 1, column],
  ArrowUp: ({ place, column }) => [place - 1, column],
  ArrowRight: ({ place, column }) => [place, column + 1],
  ArrowLeft: ({ place, column }) => [place, column - 1],
  PageDown: ({ place, column }, { aPage }) => [place + aPage, column],
  PageUp: ({ place, column }, { aPage }) => [place - aPage, column],
  Home: ({ place }) => [place, 0],
  End: ({ place }, { columns }) => [place, columns],
};
const KEYS_WITH_CONTROL = {
  Home: () => [1, 0],
  End: (_, { total, columns }) => [total, columns],
};

export function moveByKey({ key, ctrlKey, metaKey }, from, grid) {
  const move = (ctrlKey || metaKey ? KEYS_WITH_CONTROL : KEYS)[key];
  return move ? move(from, grid) : null;
}
