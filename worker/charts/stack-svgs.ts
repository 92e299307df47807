/** Sets pictures of one width below each other as one; a single picture stays as it is. */
export function stackSvgs(svgs: readonly string[]): string {
  const [only, ...more] = svgs;
  if (only !== undefined && more.length === 0) return only;
  const sizes = svgs.map((svg) => (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).slice(1).map(Number));
  let height = 0;
  const placed = svgs.map((svg, index) => {
    const [width = 0, own = 0] = sizes[index] ?? [];
    const inside = svg.replace('<svg ', `<svg y="${height}" width="${width}" height="${own}" `);
    height += own;
    return inside;
  });
  const width = Math.max(0, ...sizes.map(([w = 0]) => w));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${placed.join('')}</svg>`;
}
