/** Whether any two of the items stand in the relation. */
export function somePair<T>(items: readonly T[], holds: (a: T, b: T) => boolean): boolean {
  return items.some((a, index) => items.slice(index + 1).some((b) => holds(a, b)));
}
