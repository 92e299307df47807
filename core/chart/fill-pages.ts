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

const STEP = 8;

/** The same on no more pages than are needed, and none with a thing or two left over. */
export function fillEvenly<Thing>(
  things: readonly Thing[],
  heightOf: (thing: Thing) => number,
  room: number,
): readonly (readonly Thing[])[] {
  const measured = things.map((thing) => ({ thing, height: heightOf(thing) }));
  const fill = (height: number) => fillPages(measured, (one) => one.height, height);
  const total = measured.reduce((sum, { height }) => sum + height, 0);
  const least = fill(room);
  let pages = least;
  for (let share = total / least.length; pages === least && share < room; share += STEP) {
    const even = fill(share);
    if (even.length === least.length) pages = even;
  }
  return pages.map((page) => page.map(({ thing }) => thing));
}
