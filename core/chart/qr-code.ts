import { qrSquares } from '../slide/deck/qr-squares.ts';

export interface QrCode {
  /** How many squares it is wide and high, its quiet border included. */
  readonly size: number;
  /** The dark squares as the `d` of an SVG path, a unit each. */
  readonly path: string;
}

/** The quiet border that a reader of codes needs, in squares. */
const BORDER = 2;

/** The QR code of an address. */
export function qrCode(address: string): QrCode {
  const squares = qrSquares(address);
  const path = squares
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x + BORDER} ${y + BORDER}h1v1h-1z`] : [])))
    .join('');
  return { size: squares.length + 2 * BORDER, path };
}
