/** A stretch of a rule's text. */
export interface TextPart {
  readonly text: string;
  /** The rule that it refers to: 6a for §6a. */
  readonly rule: string | null;
  readonly isChinese: boolean;
}

/** Parts a text where it refers to a rule and, so that it is spoken as Chinese, where English quotes Chinese. */
export function partText(text: string): readonly TextPart[] {
  return text
    .split(/(§\d+[a-z]?|\p{Script=Han}+)/u)
    .filter((part) => part !== '')
    .map((part) => ({
      text: part,
      rule: part.startsWith('§') ? part.slice(1) : null,
      isChinese: /^\p{Script=Han}/u.test(part),
    }));
}
