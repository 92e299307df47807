import type { Bilingual, Lang } from '../../catalogue/catalogue.ts';
import type { Box, Shape } from '../slide.ts';
import { qrSquares } from './qr-squares.ts';

const CODE: Bilingual = { zh: '二维码', en: 'QR code' };
const GROUND: Bilingual = { zh: '二维码的底', en: 'Ground of the QR code' };
/** What a camera wants around the squares, in points. */
const AROUND = 4;

/** The QR code of an address, dark on white in whatever deck the slide is taken into. */
export function codeShapes(address: string, { x, y, width, height }: Box, lang: Lang): readonly Shape[] {
  const ground = { x: x - AROUND, y: y - AROUND, width: width + 2 * AROUND, height: height + 2 * AROUND };
  return [
    { kind: 'ground', name: GROUND[lang], box: ground },
    {
      kind: 'code',
      name: CODE[lang],
      description: `${CODE[lang]}${lang === 'zh' ? '：' : ': '}${address}`,
      box: { x, y, width, height },
      squares: qrSquares(address),
      link: address,
    },
  ];
}
