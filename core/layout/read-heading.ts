import type { Scope } from '../catalogue/catalogue.ts';
import { parseUnit } from '../figure/parse-unit.ts';
import { findPeriod } from '../period/find-period.ts';
import type { CatalogueNames } from '../tidy/catalogue-names.ts';
import { matchKey } from '../tidy/match-key.ts';
import { remember } from '../tidy/remember.ts';
import { isPartOfYear, joinPeriods, placeInYear, readPeriodPart } from './heading-period.ts';
import type { Fixed } from './reading.ts';
import { isTotal } from './totals.ts';

/** What a heading names, from its highest part to its lowest. */
export interface Heading {
  readonly fixed: Fixed;
  /** The words that no name explains; blank where all is understood. */
  readonly rest: string;
  /** Whether a part above the metric was set aside as a mere group. */
  readonly grouped: boolean;
  readonly isTotal: boolean;
}

export type HeadingReader = (parts: readonly string[]) => Heading;

const BRACKETED = /^(.*?)\s*[（(【[]([^（()）【】[\]]*)[)）】\]]\s*$/s;
const PARTED = /^(.+?)\s*[/／,，、:：_|\s]\s*([^/／,，、:：_|\s]+)$/s;
/** Reads headings such as 贷款金额（万元）, 2025年志愿者人数, or 贷款 above 笔数. `year` is that of the title. */
export function makeHeadingReader(
  { districts, metrics }: Pick<CatalogueNames, 'districts' | 'metrics'>,
  scopes: readonly Scope[],
  year: string | null,
): HeadingReader {
  const scopeKeys = new Set(scopes.flatMap(({ id, name }) => [id, name.zh, name.en].map(matchKey)));
  const isScope = (text: string) => scopeKeys.has(matchKey(text));

  const describe = (text: string): Fixed | null => {
    if (parseUnit(text) !== null) return { unit: text };
    const period = readPeriodPart(text);
    if (period !== null) return { period };
    return isScope(text) ? { scope: text } : null;
  };

  /** A part without what is said beside the name: its unit, period or scope. */
  const peel = (part: string): { readonly name: string; readonly said: Fixed } => {
    if (metrics.knows(part) || districts.knows(part)) return { name: part, said: {} };
    const whole = describe(part);
    if (whole !== null) return { name: '', said: whole };
    const [, outer = '', inner = ''] = BRACKETED.exec(part) ?? PARTED.exec(part) ?? [];
    const pieces = inner.split(/[,，、;；]/).map((piece) => describe(piece.trim()));
    if (outer !== '' && inner !== '') {
      const rest = peel(outer);
      const isUnit = metrics.knows(rest.name) && rest.said.unit === undefined && BRACKETED.test(part);
      if (pieces.every((piece) => piece !== null)) {
        return { name: rest.name, said: [...pieces, rest.said].reduce(addBelow) };
      }
      if (isUnit) return { name: rest.name, said: { ...rest.said, unit: inner } };
    }
    const found = findPeriod(part);
    if (found !== null && found.rest !== '') return { name: found.rest, said: { period: found.period } };
    return { name: part, said: {} };
  };

  const read = (parts: readonly string[]): Heading => {
    const words = parts
      .map((part) => part.trim())
      .filter((part, at, all) => part !== '' && part !== all[at - 1]);
    const whole = words.join('');
    const plain = { rest: '', grouped: false, isTotal: false };
    if (metrics.knows(whole)) return { ...plain, fixed: { metric: whole } };
    if (words.some(isTotal)) return { ...plain, fixed: {}, isTotal: true };

    let fixed: Fixed = {};
    const open: string[] = [];
    for (const { name, said } of words.map(peel)) {
      fixed = addBelow(fixed, said);
      if (name === '') continue;
      if (districts.knows(name) && fixed.district === undefined) fixed = { ...fixed, district: name };
      else if (isScope(name) && !metrics.knows(name)) fixed = { ...fixed, scope: name };
      else open.push(name);
    }
    if (year !== null && fixed.period !== undefined && isPartOfYear(fixed.period))
      fixed = { ...fixed, period: placeInYear(fixed.period, year) };
    const joined = open.join('');
    const last = open.at(-1) ?? '';
    if (joined === '') return { ...plain, fixed };
    if (metrics.knows(joined)) return { ...plain, fixed: { ...fixed, metric: joined } };
    if (metrics.knows(last)) return { ...plain, fixed: { ...fixed, metric: last }, grouped: true };
    return { ...plain, fixed, rest: joined };
  };

  const byText = remember((text) => read(text.split('\n\n')));
  return (parts) => {
    const [only = ''] = parts;
    if (parts.length === 1 && !only.includes('\n')) return byText(only);
    return byText(parts.map((part) => part.replace(/\s*\n\s*/g, ' ')).join('\n\n'));
  };
}

/** What stands lower says more; of the period both say their share. */
function addBelow(above: Fixed, below: Fixed): Fixed {
  const both = { ...above, ...below };
  return below.period === undefined ? both : { ...both, period: joinPeriods(above.period, below.period) };
}
