import { DEFAULTS, type ReadingChoice } from '#core/layout/reading.ts';
import type { ChoiceChange } from '#core/layout/merge-choice.ts';

const PLAIN = ['encoding', 'delimiter', 'sheet', 'hidden', 'layout'] as const;

/** What a form chose, as the API takes it: blank fields take a choice back, fields that are not there stay as they were. */
export function readChoice(form: FormData): ChoiceChange {
  const change: Record<string, unknown> = {};
  for (const name of PLAIN) if (form.has(name)) change[name] = textOf(form, name);
  if (form.has('header')) change['header'] = readHeader(textOf(form, 'header'));
  const defaults = readGroup(form, 'default-', (name) => textOf(form, name));
  if (DEFAULTS.some((name) => name in defaults)) change['defaults'] = defaults;
  const columns: Record<string, unknown> = readGroup(form, 'column-', (name) => readUse(textOf(form, name)));
  const districts = readGroup(form, 'district-', (name) => textOf(form, name));
  for (const [letter, district] of Object.entries(districts))
    if (district !== null) columns[letter] = { kind: 'figures', fixed: { district } };
  if (Object.keys(columns).length > 0) change['columns'] = columns;
  for (const part of ['units', 'scopes'] as const) {
    const said = readGroup(form, `${part.slice(0, -1)}-`, (name) => textOf(form, name));
    if (Object.keys(said).length > 0) change[part] = said;
  }
  const above = readGroup(form, 'above-', (name) => textOf(form, name));
  if (Object.keys(above).length > 0) change['above'] = above;
  const cells = readGroup(form, 'cell-', (name) => String(form.get(name)));
  for (const [address, text] of Object.entries(cells))
    if (text === form.get(`was-${address}`)) Reflect.deleteProperty(cells, address);
  if (Object.keys(cells).length > 0) change['cells'] = cells;
  const rows = readGroup(form, 'row-', (name) => textOf(form, name));
  if (Object.keys(rows).length > 0) change['rows'] = rows;
  return change as ChoiceChange;
}

const textOf = (form: FormData, name: string): string | null => String(form.get(name) ?? '') || null;

function readGroup<T>(form: FormData, prefix: string, read: (name: string) => T): Record<string, T> {
  const names = [...form.keys()].filter((name) => name.startsWith(prefix));
  return Object.fromEntries(names.map((name) => [name.slice(prefix.length), read(name)]));
}

/** `3` or `3-4`; anything else is left to the machine. */
function readHeader(text: string | null): ReadingChoice['header'] | null {
  const [, first, last = first] = /^\s*(\d{1,6})\s*(?:[-–—~至到]\s*(\d{1,6}))?\s*$/.exec(text ?? '') ?? [];
  return first === undefined ? null : { first: Number(first), last: Number(last) };
}

/** `label:period`, `metric:members`, `district:north`, `figures` or `aside`. */
function readUse(text: string | null) {
  if (text === null) return null;
  const [kind, ...rest] = text.split(':');
  const name = rest.join(':');
  if (kind === 'label') return { kind, label: name };
  if (kind === 'district') return { kind: 'figures', fixed: { district: name } };
  if (kind === 'metric') return { kind: 'figures', fixed: { metric: name } };
  return kind === 'figures' ? { kind, fixed: {} } : { kind: 'aside' };
}
