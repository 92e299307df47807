import type { Bilingual, District, Lang } from '#core/catalogue/catalogue.ts';
import { stateFigure } from '#core/statement/state-figure.ts';
import type { ApiPanel } from '$lib/panel/api-panel.ts';

export interface SumLine {
  readonly name: string;
  /** What it comes to; null where it is not given. */
  readonly text: string | null;
  /** Why it is not given, and by which rule. */
  readonly why: { readonly text: string; readonly rule: string } | null;
}

const NAMES = {
  most: { zh: '最多', en: 'The most' },
  total: { zh: '合计', en: 'Total' },
  mean: { zh: '平均', en: 'Mean' },
  shares: { zh: '占比', en: 'Shares' },
  ratio: { zh: '比值', en: 'Ratio' },
} as const satisfies Record<string, Bilingual>;

interface Wording {
  /** The counting word of the metric. */
  readonly counter: Bilingual | null;
  readonly districts: readonly District[];
  readonly lang: Lang;
}

/** What the figures of a panel come to, each part in words or with the reason for which it is withheld. */
export function tellSums({ summary }: ApiPanel, { counter, districts, lang }: Wording): SumLine[] {
  const nameOf = (slug: string): string => districts.find((one) => one.slug === slug)?.name[lang] ?? slug;
  type Given = ApiPanel['summary']['total']['figure'];
  const say = (figure: NonNullable<Given>, word: Bilingual | null): string => stateFigure(figure, word)[lang];
  const { most, total, mean, shares, ratio } = summary;
  const texts: Record<keyof typeof NAMES, string | null> = {
    most: most.district && nameOf(most.district),
    total: total.figure && say(total.figure, counter),
    mean: mean.figure && say(mean.figure, counter),
    shares:
      shares.parts
        ?.map(({ district, figure }) => `${nameOf(district)} ${say(figure, null)}`)
        .join(SEPARATOR[lang]) ?? null,
    ratio: ratio.figure && say(ratio.figure, null),
  };
  return (Object.keys(NAMES) as (keyof typeof NAMES)[]).map((part) => {
    const { withheld } = summary[part];
    return {
      name: NAMES[part][lang],
      text: texts[part],
      why: withheld && { text: withheld[lang], rule: withheld.rule },
    };
  });
}

const SEPARATOR = { zh: '，', en: ', ' };
