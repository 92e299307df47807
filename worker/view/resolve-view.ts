import type { Catalogue, District, Metric } from '#core/catalogue/catalogue.ts';
import { parsePeriod } from '#core/period/parse-period.ts';
import { periodProblems, type PeriodProblem } from '#core/period/period-problems.ts';
import type { ProblemDetail } from '#worker/problem.ts';
import type { ViewQuery } from './view-query.ts';

/** A view whose every name is known. */
export interface View {
  readonly metrics: readonly Metric[];
  readonly districts: readonly District[];
  /** Undefined where all time is meant. */
  readonly periods: readonly (readonly [start: string, end: string])[] | undefined;
  /** What to give the figures per 10,000 of; null where they are shown as they are. */
  readonly basis: Metric | null;
}

const EARLIEST = '0000-01-01';
const LATEST = '9999-12-31';

/** Finds what a query names in the catalogue, or says which name is not there and which are. */
export function resolveView(query: ViewQuery, catalogue: Catalogue): View | ProblemDetail {
  const subjects = catalogue.subjects.map(({ id }) => id);
  const strange = query.subject.find((id) => !subjects.includes(id));
  if (strange !== undefined) return unknownValue('subject', strange, subjects);

  const metricIds = catalogue.metrics.map(({ id }) => id);
  const strangeMetric = query.metric.find((id) => !metricIds.includes(id));
  if (strangeMetric !== undefined) return unknownValue('metric', strangeMetric, metricIds);

  const names = catalogue.districts.flatMap(({ slug, code }) => [slug, code]);
  const strangeDistrict = query.district.find((name) => !names.includes(name));
  if (strangeDistrict !== undefined)
    return unknownValue(
      'district',
      strangeDistrict,
      catalogue.districts.map(({ slug }) => slug),
    );

  const denominators = catalogue.metrics.filter(({ denominator }) => denominator);
  const basis = denominators.find(({ id }) => id === query.basis) ?? null;
  if (query.basis !== undefined && basis === null)
    return unknownValue(
      'basis',
      query.basis,
      denominators.map(({ id }) => id),
    );

  const periods: (readonly [string, string])[] = [];
  for (const text of query.period) {
    const period = parsePeriod(text);
    if ('kind' in period) return badPeriod(period);
    periods.push([period.start ?? EARLIEST, period.end ?? LATEST]);
  }

  return {
    metrics: catalogue.metrics.filter(
      ({ id, subject }) =>
        (query.metric.length === 0 || query.metric.includes(id)) &&
        (query.subject.length === 0 || query.subject.includes(subject)),
    ),
    districts: catalogue.districts.filter(
      ({ slug, code }) =>
        query.district.length === 0 || query.district.includes(slug) || query.district.includes(code),
    ),
    periods: periods.length === 0 ? undefined : periods,
    basis,
  };
}

/** The answer to a name that is not in the catalogue. */
export const unknownValue = (parameter: string, value: string, allowed: string[]): ProblemDetail => ({
  code: 'unknown-value',
  parameter,
  value,
  allowed,
  detail: {
    zh: `${parameter} 没有“${value}”这个值；可用的值一并列出。`,
    en: `There is no ${parameter} "${value}"; those that exist are listed with this answer.`,
  },
});

const badPeriod = ({ code, printed }: PeriodProblem): ProblemDetail => ({
  code: 'bad-parameter',
  parameter: 'period',
  value: printed,
  detail: periodProblems[code](printed),
});
