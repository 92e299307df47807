import { fold } from './spelling.ts';

/** What a reader typed, ready to be found. */
export interface Query {
  /** All of it, blanks set aside: `lao shan` is laoshan. */
  readonly whole: string;
  /** What stood between blanks. */
  readonly words: readonly string[];
  /** The name of a place without its kind, 崂山 for 崂山区 and ls for lsq; null where no kind was typed. */
  readonly place: string | null;
}

const KIND_OF_PLACE =
  /(?<=\p{Script=Han}{2})[省市区县旗]|\b(?:province|city|district|county|banner)\b|(?<=\p{Letter}{3})(?:qu|xian|shi|qi)\s*$/giu;
/** 省市区县旗 by their initials, after what can be those of a name. */
const INITIAL_OF_KIND = /(?<=^[a-z]{2,})[sqx]$/;

export function readQuery(text: string): Query {
  const whole = fold(text);
  const named = fold(text.replace(KIND_OF_PLACE, ''));
  const place = named === whole ? whole.replace(INITIAL_OF_KIND, '') : named;
  return {
    whole,
    words: text
      .split(/\s+/)
      .map(fold)
      .filter((word) => word !== ''),
    place: place === '' || place === whole ? null : place,
  };
}
