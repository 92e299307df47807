import type { Words } from '#core/chart/text-line.ts';
import { FACES, type Face } from '#worker/charts/png/faces.ts';
import { faceOf } from '#worker/charts/png/set-text.ts';
import { openSource } from '../scripts/fonts/source-fonts.ts';

const ADVANCES = new Map(
  (Object.keys(FACES) as Face[]).map((face) => {
    const { advanceOf } = openSource(face);
    const known = new Map<string, number>();
    const remember = (character: string): number => {
      const ems = known.get(character) ?? advanceOf(character) ?? 1;
      known.set(character, ems);
      return ems;
    };
    return [face, remember];
  }),
);

/** What two words may share before they are said to lie over each other, and what they may stand out, in pixels. */
const TOUCH = 2;
/** How much of its size a line of type takes from top to bottom. */
const TALL = 0.8;

interface Placed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** For tests: what lies over each other or over the edge of a picture, measured in the faces in which it is set. */
export function findCrossed({ option, layout }: Picture): readonly string[] {
  const placed = option.graphic.flatMap((drawn) => (isWords(drawn) ? [placeWords(drawn)] : []));
  const out = placed.filter(({ left, right, bottom }) => {
    return left < -1 || right > layout.width + 1 || bottom > layout.height + TOUCH;
  });
  const over = placed.flatMap((one, index) =>
    placed
      .slice(index + 1)
      .filter((other) => {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        return across > TOUCH && down > TOUCH;
      })
      .map((other) => `${one.text} × ${other.text}`),
  );
  return [...out.map(({ text }) => `${text} → |`), ...over];
}

interface Picture {
  readonly layout: { readonly width: number; readonly height: number };
  readonly option: { readonly graphic: readonly { readonly type: string }[] };
}

const isWords = (drawn: { readonly type: string }): drawn is Words => drawn.type === 'text';

function placeWords({ style: { text, x, y, font, align, verticalAlign } }: Words): Placed {
  const [, weight = '400', size = '', families = ''] = /^(?:(\d+) )?([\d.]+)px (.*)$/.exec(font) ?? [];
  const advanceOf = ADVANCES.get(faceOf(families, Number(weight)));
  if (!advanceOf) throw new Error(font);
  let ems = 0;
  for (const character of text) ems += advanceOf(character);
  const width = ems * Number(size);
  const left = x - { left: 0, center: width / 2, right: width }[align];
  const middle = verticalAlign === 'middle' ? y : y + Number(size) / 2;
  const half = (Number(size) * TALL) / 2;
  return { text, left, right: left + width, top: middle - half, bottom: middle + half };
}
