/** Things in their order, in parts as even as they can be, each of so many at most. */
export function shareEvenly<Thing>(things: readonly Thing[], most: number): readonly (readonly Thing[])[] {
  const parts = Math.max(1, Math.ceil(things.length / most));
  const size = Math.ceil(things.length / parts);
  return Array.from({ length: parts }, (_, part) => things.slice(part * size, (part + 1) * size));
}
