import type { Bilingual } from '../catalogue/catalogue.ts';
import { groupBy } from '../compare/group-by.ts';
import type { Panel } from '../compare/panel.ts';
import { joinNames } from './join-names.ts';

/** More than these are counted, not listed: a lead is read in one breath. */
const MOST_METRICS = 6;
const MOST_DISTRICTS = 8;

type NameOf = (slug: string) => Bilingual;

/** Who reports a figure for what; null where there are no panels. */
export function tellReporters(panels: readonly Panel[], nameOf: NameOf): Bilingual | null {
  if (panels.length === 0) return null;
  const reported = panels.filter((panel) => reportersOf(panel).length > 0);
  if (reported.length === 0) return { zh: '各地均未公布数字。', en: 'No district reports a figure.' };
  const counts = countByDistrict(panels);
  if (counts.length > MOST_DISTRICTS) return tellTotals(panels, counts.length);
  return reported.length > MOST_METRICS ? tellCounts(panels, counts, nameOf) : tellMetrics(reported, nameOf);
}

function reportersOf({ cells }: Panel): readonly string[] {
  return cells.filter(({ status }) => status === 'reported').map(({ district }) => district);
}

interface Count {
  readonly slug: string;
  readonly count: number;
}

/** How many of the panels each district has a figure in, of those that have any, in their order. */
function countByDistrict(panels: readonly Panel[]): readonly Count[] {
  const reported = groupBy(panels.flatMap(reportersOf), (slug) => slug);
  return slugsOf(panels).flatMap((slug) => {
    const count = reported.get(slug)?.length ?? 0;
    return count > 0 ? [{ slug, count }] : [];
  });
}

function slugsOf([panel]: readonly Panel[]): readonly string[] {
  return panel ? panel.cells.map(({ district }) => district) : [];
}

/** Metrics that the same districts report are told together. */
function tellMetrics(panels: readonly Panel[], nameOf: NameOf): Bilingual {
  const clauses = [...groupBy(panels, (panel) => reportersOf(panel).join()).values()].map((alike) => {
    const names = alike.slice(0, 1).flatMap(reportersOf).map(nameOf);
    const metrics = alike.map(({ metric }) => metric.name);
    return {
      zh: `${joinNames(names, 'zh')}公布${joinNames(metrics, 'zh')}`,
      en: `${joinNames(names, 'en')} ${names.length === 1 ? 'reports' : 'report'} ${joinNames(metrics, 'en')}`,
    };
  });
  return {
    zh: `${clauses.map(({ zh }) => zh).join('；')}。`,
    en: `${clauses.map(({ en }) => en).join('; ')}.`,
  };
}

function tellCounts(panels: readonly Panel[], counts: readonly Count[], nameOf: NameOf): Bilingual {
  const told = counts.map(({ slug, count }) => ({ name: nameOf(slug), count }));
  return {
    zh: `${panels.length}项中，${told.map(({ name, count }) => `${name.zh}公布${count}项`).join('，')}。`,
    en: `Of ${panels.length} figures, ${told.map(({ name, count }) => `${name.en} reports ${count}`).join(', ')}.`,
  };
}

function tellTotals(panels: readonly Panel[], reporting: number): Bilingual {
  const all = slugsOf(panels).length;
  const [zh, en] =
    panels.length === 1
      ? ['数字', 'a figure']
      : [`${panels.length}项中的至少一项`, `at least one of ${panels.length} figures`];
  return {
    zh: `${all}地中有${reporting}地公布${zh}。`,
    en: `${reporting} of ${all} districts report ${en}.`,
  };
}
