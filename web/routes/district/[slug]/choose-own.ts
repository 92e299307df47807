/** Figures of one metric on the page of a district; the table has them all. */
const MOST = 24;

/** Of figures in the order of time the latest and the one that is compared, and how many there are besides. */
export function chooseOwn<Figure>(own: readonly Figure[], isCompared: (figure: Figure) => boolean) {
  const shown = own.filter((one, at) => at >= own.length - MOST || isCompared(one));
  return { shown, earlier: own.length - shown.length };
}
