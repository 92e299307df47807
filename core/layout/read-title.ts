import { parseUnit } from '../figure/parse-unit.ts';
import { findPeriod } from '../period/find-period.ts';
import { parsePeriod } from '../period/parse-period.ts';
import type { CatalogueNames } from '../tidy/catalogue-names.ts';
import { toHalfWidth } from '../tidy/half-width.ts';

/** What the lines above a table say of all its figures. */
export interface Title {
  readonly district: string | null;
  readonly metric: string | null;
  /** A text that `parsePeriod` reads. */
  readonly period: string | null;
  /** The units that it names, joined by 、. */
  readonly unit: string | null;
}

/** 填报日期：2026年1月5日 says when the table was filled in, and not what it covers. */
const FILLED_IN = /(?:填报|上报|报送|制表|打印|填表)(?:日期|时间)\s*[:：]?\s*\S*/g;
const UNITS = /单位\s*[:：]\s*([^\s()（）]+)/;

/** Reads the lines above the header, each cell a line. What they name twice in different ways they do not say. */
export function readTitle(
  lines: readonly string[],
  { districts, metrics }: Pick<CatalogueNames, 'districts' | 'metrics'>,
): Title {
  const said = lines.map((line) => line.replace(FILLED_IN, ' '));
  const only = (ids: readonly string[]): string | null => (new Set(ids).size === 1 ? (ids[0] ?? null) : null);
  return {
    district: only(said.flatMap(districts.findIn)),
    metric: only(said.flatMap(metrics.findIn)),
    period: said.map((line) => findPeriod(line)?.period).find((period) => period !== undefined) ?? null,
    unit: findUnits(said),
  };
}

/** The year to which the months of a header belong, null where the title's period is not within one. */
export function yearOf(period: string | null): string | null {
  const parsed = period === null ? null : parsePeriod(period);
  if (parsed === null || 'code' in parsed) return null;
  const years = new Set([parsed.start, parsed.end].map((day) => day?.slice(0, 4)));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

function findUnits(lines: readonly string[]): string | null {
  const listed = lines.flatMap(
    (line) => UNITS.exec(toHalfWidth(line).replace(/，/g, '、'))?.[1]?.split(/[、,/]/) ?? [],
  );
  const units = listed.filter((word) => parseUnit(word) !== null);
  return units.length === 0 ? null : units.join('、');
}
