import type { AsOf } from './as-of.ts';

/** The place of a rule on the page that says how figures are compared: 6a. */
export const linkRule = (rule: string, { version }: AsOf): string =>
  `/how${version ? `?version=${version}` : ''}#${rule}`;
