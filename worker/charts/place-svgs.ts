interface Box {
  readonly width: number;
  readonly height: number;
}

export interface Placed {
  readonly svg: string;
  readonly x: number;
  readonly y: number;
}

/** Sets pictures of one width below each other as one; a single picture stays as it is. */
export function stackSvgs(svgs: readonly string[]): string {
  const [only, ...more] = svgs;
  if (only !== undefined && more.length === 0) return only;
  let height = 0;
  const placed = svgs.map((svg) => {
    const inside = nest({ svg, x: 0, y: height });
    height += sizeOf(svg).height;
    return inside;
  });
  const width = Math.max(0, ...svgs.map((svg) => sizeOf(svg).width));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${placed.join('')}</svg>`;
}

/** Sets pictures on a canvas that is shown in a size of its own. */
export function placeSvgs(
  placed: readonly Placed[],
  { canvas, target, paper }: { readonly canvas: Box; readonly target: Box; readonly paper: string },
): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${target.width}" height="${target.height}" ` +
    `viewBox="0 0 ${canvas.width} ${canvas.height}">${paperOf(paper)}` +
    `${placed.map(nest).join('')}</svg>`
  );
}

// A little more than the canvas, whose shape is not to the last digit that in which it is shown.
const paperOf = (paper: string): string =>
  `<rect x="-2%" y="-2%" width="104%" height="104%" fill="${paper}"></rect>`;

function nest({ svg, x, y }: Placed): string {
  const { width, height } = sizeOf(svg);
  const across = x === 0 ? '' : `x="${x}" `;
  return svg.replace('<svg ', `<svg ${across}y="${y}" width="${width}" height="${height}" `);
}

function sizeOf(svg: string): Box {
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
  return { width, height };
}
