import { qrSquares } from '../slide/deck/qr-squares.ts';

export interface QrCode {
  /** How many squares it is wide and high, its quiet border included. */
  readonly size: number;
  /** The dark squares, of a unit each, as the `d` of an SVG path: those side by side in one, for a page may hold dozens. */
  readonly path: string;
}

/** The quiet border that a reader of codes needs, in squares. */
const BORDER = 2;

/** The QR code of an address. */
export function qrCode(address: string): QrCode {
  const squares = qrSquares(address);
  const path = squares.map((row, y) => `M${BORDER} ${y + BORDER}${drawRuns(row)}`).join('');
  return { size: squares.length + 2 * BORDER, path };
}

/** Each run from where the one before it began. */
function drawRuns(row: readonly boolean[]): string {
  let begun = 0;
  return row
    .flatMap((isDark, x) => {
      if (!isDark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      const length = (end < 0 ? row.length : end) - x;
      const run = `m${x - begun} 0h${length}v1h-${length}z`;
      begun = x;
      return [run];
    })
    .join('');
}
