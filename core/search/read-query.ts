import { fold } from './spelling.ts';

/** What a reader typed, ready to be found. */
export interface Query {
  /** All of it, blanks set aside: `lao shan` is laoshan. */
  readonly whole: string;
  /** What stood between blanks. */
  readonly words: readonly string[];
  /** The name of a place without its kind, 崂山 for 崂山区; null where no kind was typed. */
  readonly place: string | null;
}

const KIND_OF_PLACE =
  /(?<=\p{Script=Han}{2})[省市区县旗]|\b(?:province|city|district|county|banner)\b|(?<=\p{Letter}{3})(?:qu|xian|shi|qi)\s*$/giu;

export function readQuery(text: string): Query {
  const whole = fold(text);
  const place = fold(text.replace(KIND_OF_PLACE, ''));
  return {
    whole,
    words: text
      .split(/\s+/)
      .map(fold)
      .filter((word) => word !== ''),
    place: place === '' || place === whole ? null : place,
  };
}
