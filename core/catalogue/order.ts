/** The keys with one of them at another place, 1 being the first; a place beyond the end is the last. */
export function moveTo(keys: readonly string[], key: string, place: number): readonly string[] {
  const others = keys.filter((other) => other !== key);
  return [...others.slice(0, place - 1), key, ...others.slice(place - 1)];
}

/** The keys with the listed ones in the order of their list, in the places that they hold among the rest. */
export function orderAs(keys: readonly string[], listed: readonly string[]): readonly string[] {
  const known = new Set(keys);
  const wanted = listed.filter((key) => known.has(key));
  const moved = new Set(wanted);
  const next = wanted.values();
  return keys.map((key) => (moved.has(key) ? (next.next().value ?? key) : key));
}
