import type { Bilingual } from '../catalogue/catalogue.ts';
import { groupBy } from '../compare/group-by.ts';
import type { Cell, Panel } from '../compare/panel.ts';
import { joinNames } from './join-names.ts';

const MOST_NAMES = 8;

/** How many of the figures that are reported give a rate, and where and why the others do not; null without rates. */
export function tellRates(panels: readonly Panel[], nameOf: (slug: string) => Bilingual): Bilingual | null {
  const name = panels.find(({ basis }) => basis !== null)?.basis?.metric.name;
  const cells = panels.flatMap((panel) => panel.cells.filter(({ basis }) => basis !== null));
  if (!name || cells.length === 0) return null;
  const gaps = cells.filter(({ basis }) => basis?.missing);
  const why = [...groupBy(gaps, ({ basis }) => basis?.missing?.zh).values()].map((alike) =>
    tellGap(alike, nameOf),
  );
  const count = tellCount(cells.length, cells.length - gaps.length);
  const lead = { zh: `按每万名${name.zh}计，${count.zh}`, en: `Per 10,000 ${name.en}, ${count.en}` };
  if (why.length === 0) return { zh: `${lead.zh}。`, en: `${lead.en}.` };
  return {
    zh: `${lead.zh}：${why.map(({ zh }) => zh).join('；')}。`,
    en: `${lead.en}: ${why.map(({ en }) => en).join('; ')}.`,
  };
}

function tellCount(all: number, rated: number): Bilingual {
  const figures = all === 1 ? 'one figure' : `${all} figures`;
  if (rated === all)
    return {
      zh: `各地公布的${all}个数字都算得出`,
      en: `a rate can be computed from the ${figures} reported`,
    };
  if (rated === 0)
    return {
      zh: `各地公布的${all}个数字都算不出`,
      en: `no rate can be computed from the ${figures} reported`,
    };
  return {
    zh: `各地公布的${all}个数字算得出${rated}个`,
    en: `a rate can be computed from ${rated} of the ${figures} reported`,
  };
}

function tellGap(alike: readonly Cell[], nameOf: (slug: string) => Bilingual): Bilingual {
  const slugs = [...new Set(alike.map(({ district }) => district))];
  const why = alike[0]?.basis?.missing;
  const many = slugs.length > MOST_NAMES;
  return {
    zh: `${many ? `${slugs.length}地` : joinNames(slugs.map(nameOf), 'zh')}${why?.zh ?? ''}`,
    en: `${many ? `${slugs.length} districts` : joinNames(slugs.map(nameOf), 'en')}, ${why?.en ?? ''}`,
  };
}
