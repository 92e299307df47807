import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Observation } from '../../observation/observation.ts';
import { STATUS_WORDS } from '../../observation/status-words.ts';
import { headerOf } from '../../layout/column-names.ts';
import type { Fault, RowProblem } from '../../table/row-problem.ts';
import { cellKey } from '../../tidy/cell-key.ts';
import type { Draft } from '../../tidy/draft.ts';
import { ProblemList } from '../problem-list.ts';
import type { SetAside } from '../read-figures.ts';
import type { GridReading } from '../read-grid.ts';
import { makeEarlierFinder, numberOf, type Earlier } from './find-earlier.ts';
import { makeWarning } from './warning-words.ts';

export interface Publishable {
  readonly reading: Pick<GridReading, 'drafts' | 'blanks' | 'reading' | 'elsewhere'>;
  /** What stands of the districts and metrics that the file names, those of its blanks among them. */
  readonly present: readonly Observation[];
  readonly catalogue: Catalogue;
  /** The district for which the file is brought; null for someone of no district. */
  readonly district: string | null;
}

/** From here on a change looks like a slipped digit. */
const MANIFOLD = 8;
/** Of so few a new one or two are many times as much. */
const FEW = 20;
/** Between yuan and ten thousands of yuan, give or take what may truly have changed. */
const TEN_THOUSAND = { from: 3_000, to: 30_000 };

/** What may be right and should be looked at: each a problem at its cell that a tick settles. By row. */
export function findWarnings({ reading, present, catalogue, district }: Publishable): readonly RowProblem[] {
  const { drafts, blanks } = reading;
  const warnings = new ProblemList();
  const isOwn = (told: { readonly district: string }) => district === null || told.district === district;
  const own = drafts.filter(isOwn);
  const metrics = new Map(catalogue.metrics.map((metric) => [metric.id, metric]));
  const standing = new Map(present.map((observation) => [cellKey(observation), observation]));
  const findEarlier = makeEarlierFinder(present, own, (metric) => metrics.get(metric)?.kind);
  const placeOf = (row: number, column: number, value: string) => {
    const header = reading.reading.columns[column - 1]?.header || headerOf('value');
    return { row, at: column, column: 'value', header, value };
  };

  for (const draft of own) {
    const place = placeOf(draft.row, draft.column, draft.printed);
    const before = standing.size > 0 ? standing.get(cellKey(draft)) : undefined;
    const gone = before && losesFigure(before, draft);
    if (gone) {
      warnings.add(gone, place);
      continue;
    }
    if (before && losesBound(before, draft))
      warnings.add(makeWarning('bound-lost', { before: before.printed }), place);
    const earlier = findEarlier(draft);
    const warning = earlier && compareNumbers(draft, earlier);
    if (warning) warnings.add(warning, place);
  }
  for (const blank of blanks.filter(isOwn)) {
    const before = standing.get(cellKey(blank));
    if (!before || before.status === 'withdrawn' || before.printed === '') continue;
    const warning = makeWarning('blank-over-figure', { before: before.printed });
    warnings.add(warning, placeOf(blank.row, blank.column, ''));
  }
  for (const [slug, { first, count }] of countOthers(
    drafts.filter((draft) => !isOwn(draft)),
    reading.elsewhere,
  )) {
    const name = catalogue.districts.find((other) => other.slug === slug)?.name ?? { zh: slug, en: slug };
    warnings.add(makeWarning('other-district', { count, district: name }), {
      ...{ row: first.row, at: first.column, column: 'district' },
      ...{ header: headerOf('district'), value: name.zh },
    });
  }
  return warnings.list();
}

/** Where a figure stands, an absence or a 0 takes all of it away. Who writes 已撤回 has said so. */
function losesFigure(before: Observation, { figure, status }: Draft): Fault | null {
  if (before.bound === null || status === 'withdrawn') return null;
  if (figure === null)
    return makeWarning('absence-over-figure', { before: before.printed, after: STATUS_WORDS[status] });
  return figure.value === 0 && isAboveZero(before)
    ? makeWarning('zero-over-figure', { before: before.printed })
    : null;
}

const isAboveZero = ({ value, low, high }: Observation): boolean => (value ?? low ?? high ?? 0) > 0;

/** 1600余 becomes 1600, or less: what was said to be more is now said to be no more. */
function losesBound(before: Observation, { figure }: Draft): boolean {
  if (figure === null || before.low === null || before.high !== null) return false;
  return figure.high !== null && figure.high <= before.low;
}

function compareNumbers({ figure, unit }: Draft, { number: earlier, printed, period }: Earlier) {
  const number = figure && numberOf(figure);
  if (number === null || number <= 0 || earlier <= 0) return null;
  const isMore = number > earlier;
  const factor = isMore ? number / earlier : earlier / number;
  const facts = { before: printed, period };
  if (unit === 'CNY' && factor >= TEN_THOUSAND.from && factor <= TEN_THOUSAND.to) {
    return makeWarning(isMore ? 'yuan-as-ten-thousands' : 'ten-thousands-as-yuan', facts);
  }
  const isFew = unit !== 'CNY' && unit !== 'percent' && Math.max(number, earlier) < FEW;
  if (factor < MANIFOLD || isFew) return null;
  return makeWarning(isMore ? 'value-multiplied' : 'value-divided', {
    ...facts,
    factor: Math.round(factor),
  });
}

/** How many figures are of each other district, those among them that could not be read. */
function countOthers(
  drafts: readonly Draft[],
  unread: ReadonlyMap<string, SetAside>,
): ReadonlyMap<string, SetAside> {
  const others = new Map(unread);
  for (const draft of drafts) {
    const { first = draft, count = 0 } = others.get(draft.district) ?? {};
    others.set(draft.district, { first: draft.row < first.row ? draft : first, count: count + 1 });
  }
  return others;
}
