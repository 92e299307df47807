/** Things of some height on pages of one height: in their order, as many to a page as there is room for, one at least. */
export function fillPages<Thing>(
  things: readonly Thing[],
  heightOf: (thing: Thing) => number,
  room: number,
): readonly (readonly Thing[])[] {
  const pages: Thing[][] = [];
  let left = 0;
  for (const thing of things) {
    const height = heightOf(thing);
    const last = pages.at(-1);
    if (last && height <= left) last.push(thing);
    else pages.push([thing]);
    left = (last && height <= left ? left : room) - height;
  }
  return pages;
}
