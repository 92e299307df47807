/** A chart of a briefing as the form holds it. */
export interface FormItem {
  readonly kind: string;
  readonly query: string;
  readonly line: string;
  readonly name: string;
}

/** A briefing as someone is writing it. */
export interface Writing {
  readonly title: string;
  readonly note: string;
  readonly version: number | null;
  readonly revision: number;
  readonly items: readonly FormItem[];
  /** What is to be added to it; empty where nothing is. */
  readonly address: string;
}

/** What the form says, with the charts in the order that the button asks for. */
export function readWriting(form: FormData): Writing {
  const text = (name: string): string => String(form.get(name) ?? '').trim();
  const all = (name: string): string[] => form.getAll(name).map(String);
  const [kinds, queries, lines, names] = [all('kind'), all('query'), all('line'), all('name')];
  const items = kinds.map((kind, index) => ({
    kind,
    query: queries[index] ?? '',
    line: lines[index] ?? '',
    name: names[index] ?? '',
  }));
  const version = text('version');
  return {
    title: text('title'),
    note: text('note'),
    version: version === '' ? null : Number(version),
    revision: Number(text('revision')),
    items: arrange(items, text('do')),
    address: text('address') || text('saved'),
  };
}

/** `up.2`, `down.2` and `remove.2` move the chart at that place, from 0, or take it out; anything else leaves all. */
export function arrange<T>(items: readonly T[], command: string): readonly T[] {
  const [act, place] = command.split('.');
  const from = Number(place);
  const item = items[from];
  if (place === undefined || item === undefined) return items;
  const rest = items.toSpliced(from, 1);
  switch (act) {
    case 'up':
      return rest.toSpliced(Math.max(0, from - 1), 0, item);
    case 'down':
      return rest.toSpliced(from + 1, 0, item);
    case 'remove':
      return rest;
    default:
      return items;
  }
}
