interface Measure {
  readonly width: number;
  readonly height: number;
}

const ROOT = /^<svg [^>]*>/;

/** The size of an SVG of ours in whole units. */
export function measure(svg: string): Measure {
  const root = ROOT.exec(svg)?.[0] ?? '';
  const [, across, down] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(root) ?? [];
  const [, width = across] = / width="([\d.]+)"/.exec(root) ?? [];
  const [, height = down] = / height="([\d.]+)"/.exec(root) ?? [];
  return { width: Math.ceil(Number(width)), height: Math.ceil(Number(height)) };
}

/** The same picture from top to bottom in bands of no more than so many units, each an SVG by itself, made when it is asked for. */
export function* cutBands(svg: string, { width, height }: Measure, most: number): Generator<string> {
  const whole = svg.replace(ROOT, (root) => {
    const plain = root.replaceAll(/ (?:width|height|overflow)="[^"]*"/g, '');
    return plain.replace('<svg ', `<svg width="${width}" height="${height}" overflow="visible" `);
  });
  for (let top = 0; top < height; top += most) {
    const down = Math.min(most, height - top);
    yield `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${down}" viewBox="0 ${top} ${width} ${down}">${whole}</svg>`;
  }
}
