/** A name that nobody has to think of: the day, and where that is taken the day with a number. */
export function suggestSlug(day: string, taken: readonly string[]): string {
  const names = [day, ...taken.map((_, index) => `${day}-${index + 2}`)];
  return names.find((name) => !taken.includes(name)) ?? '';
}
