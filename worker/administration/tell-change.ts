/** What differs between two states of one thing, as the record tells it: `name 崂山 → 崂山区; place 3 → 1`. */
export function tellChange(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): string {
  return Object.keys(after)
    .filter((part) => tell(before[part]) !== tell(after[part]))
    .map((part) => `${part} ${tell(before[part])} → ${tell(after[part])}`)
    .join('; ');
}

function tell(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value !== 'object') return String(value);
  return Object.values(value).map(String).join(' / ');
}
