import { encode } from 'uqr';

/** The QR code of an address as rows of squares, true where it is dark. */
export function qrSquares(address: string): readonly (readonly boolean[])[] {
  return encode(address, { ecc: 'L', border: 0 }).data;
}
