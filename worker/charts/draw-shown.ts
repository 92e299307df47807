import type { Catalogue, Lang } from '#core/catalogue/catalogue.ts';
import { COVERAGE_NAME } from '#core/chart/coverage/coverage-words.ts';
import { frameCoverage } from '#core/chart/coverage/frame-coverage.ts';
import { framePair } from '#core/chart/frame-pair.ts';
import { historyChart } from '#core/chart/history/history-chart.ts';
import type { Palette } from '#core/chart/palette.ts';
import { panelChart } from '#core/chart/panel-chart.ts';
import type { AsOf, Shown } from '#core/chart/shown.ts';
import { partWords } from '#core/chart/part-words.ts';
import { VERDICT_WORDS } from '#core/chart/verdict-words.ts';
import type { Insisted } from '#core/compare/insist.ts';
import type { Described, Drawing } from './draw-svg.ts';

export interface ShownLook {
  readonly catalogue: Catalogue;
  readonly asOf: AsOf;
  readonly lang: Lang;
  readonly palette: Palette;
  /** Of lines in the page: for a phone. */
  readonly isNarrow: boolean;
  /** Whether it is to be read from afar: a panel tells its reasons by their short forms, a history is told in few words. */
  readonly isBrief?: boolean;
  /** Sets the ids of this picture apart from those of another of the same in one page. */
  readonly idSuffix?: string;
}

/** The drawing of what is shown, laid out for a width, or for its usual one. */
export function layShown(
  shown: Shown,
  { catalogue, isNarrow, idSuffix: _, ...look }: ShownLook,
  width?: number,
): Drawing {
  const request = { ...look, ...catalogue, width };
  switch (shown.kind) {
    case 'panel':
      return panelChart({ ...request, panel: shown.panel, reach: shown.reach, part: shown.part });
    case 'history':
      return historyChart({
        ...request,
        ...{ history: shown.history, notes: shown.notes, part: shown.part, isNarrow },
      });
    case 'pair':
      return framePair({ ...request, insisted: shown.insisted });
    case 'coverage':
      return frameCoverage({ ...request, coverage: shown.coverage });
  }
}

/** How what is shown is named and told to whoever does not see it. */
export function describeShown(
  shown: Shown,
  { lang, isNarrow, idSuffix = isNarrow ? '-narrow' : '' }: Pick<ShownLook, 'lang' | 'isNarrow' | 'idSuffix'>,
): Described {
  switch (shown.kind) {
    case 'panel': {
      const { metric, statement } = shown.panel;
      const name = metric.name[lang];
      const title = shown.part ? `${name} · ${partWords(shown.part, lang)}` : name;
      return { title, description: statement[lang], id: `${metric.id}${idSuffix}` };
    }
    case 'history': {
      const { metric, statement } = shown.history;
      const id = `${metric.id}-history${idSuffix}`;
      return { title: metric.name[lang], description: statement[lang], id };
    }
    case 'pair':
      return {
        title: namePair(shown.insisted, lang),
        description: shown.insisted.statement[lang],
        id: `pair${idSuffix}`,
      };
    case 'coverage':
      return {
        title: COVERAGE_NAME[lang],
        description: shown.coverage.statement[lang],
        id: `coverage${idSuffix}`,
      };
  }
}

function namePair({ figures, verdict }: Insisted, lang: Lang): string {
  const names = figures.map(({ districtName, name }) => `${districtName[lang]} ${name[lang]}`);
  return `${VERDICT_WORDS[verdict][lang]}${lang === 'zh' ? '：' : ': '}${names.join(' · ')}`;
}
