import type { Bilingual } from '#core/catalogue/catalogue.ts';

/** How many charts more move, behind a fold. */
export const tellMoreCharts = (count: number): Bilingual => ({
  zh: `还有${count}个指标的图会变，发布前后的图在这里`,
  en: `${count} more ${count === 1 ? 'chart changes' : 'charts change'}: before and after`,
});

/** How many metrics change that are named and not drawn. */
export const tellUndrawn = (count: number): Bilingual => ({
  zh: `另有${count}个指标也有改动，这里只列名称，改动见上表`,
  en: `${count} more ${count === 1 ? 'metric changes' : 'metrics change'}, named here; the changes are in the table above`,
});

/** That the pictures do not show every district, where there are more than they hold. */
export const tellSomeDistricts = (most: number): Bilingual => ({
  zh: `图上画${most}个区县：先是这次有改动的，再按目录次序。`,
  en: `The pictures show ${most} districts: those that change here, then others in the order of the catalogue.`,
});
