/** An exact decimal number: `units` × 10^−`places`, `places` never negative. */
export interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

const MOST_SAFE = BigInt(Number.MAX_SAFE_INTEGER);
const MOST_DIGITS = 15;
const MOST_PLACES = 6;

/** `text` is digits with at most one point between them: 18.66. */
export function readDecimal(text: string): Decimal {
  const [whole = '', fraction = ''] = text.split('.');
  return trimZeros({ units: BigInt(whole + fraction), places: fraction.length });
}

/** The decimal of a finite number of at least 0. */
export function decimalOf(number: number): Decimal {
  const text = String(number);
  return readDecimal(/^\d+(\.\d+)?$/.test(text) ? text : number.toFixed(MOST_PLACES));
}

/** Times 10^exponent, without a multiplication of fractions. */
export function shiftDecimal({ units, places }: Decimal, exponent: number): Decimal {
  const moved = places - exponent;
  return moved >= 0
    ? trimZeros({ units, places: moved })
    : { units: units * 10n ** BigInt(-moved), places: 0 };
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return trimZeros({ units: widen(a, places) + widen(b, places), places });
}

/** `b` is at most `a`. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, { ...b, units: -b.units });
}

/** Negative, zero or positive, as for a sort. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const places = Math.max(a.places, b.places);
  const difference = widen(a, places) - widen(b, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The number, or why a JavaScript number cannot hold it (FIGURES.md §8). */
export function toNumber({ units, places }: Decimal): number | 'too-large' | 'too-precise' {
  if (units / 10n ** BigInt(places) > MOST_SAFE) return 'too-large';
  if (places === 0) return Number(units);
  if (places > MOST_PLACES || String(units).length > MOST_DIGITS) return 'too-precise';
  return Number(writeDecimal({ units, places }));
}

/** Plain digits, with a point only where there is a fraction. */
export function writeDecimal({ units, places }: Decimal): string {
  if (places === 0) return String(units);
  const digits = String(units).padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function widen({ units, places }: Decimal, to: number): bigint {
  return units * 10n ** BigInt(to - places);
}

function trimZeros({ units, places }: Decimal): Decimal {
  if (places === 0) return { units, places };
  if (units === 0n) return { units, places: 0 };
  const digits = String(units);
  let zeros = 0;
  while (zeros < places && digits[digits.length - 1 - zeros] === '0') zeros += 1;
  return { units: units / 10n ** BigInt(zeros), places: places - zeros };
}
