import type { TakenChart } from './take-chart.ts';

/**
 * The slugs of the districts that a chart shows, so that its address can name them: one that comes into the catalogue
 * later does not come into a chart that someone has taken. None for two figures that someone insists on.
 */
export function chartDistricts({ view, catalogue, shown }: TakenChart): string[] {
  if (shown.some(({ kind }) => kind === 'pair')) return [];
  const { district: named } = view;
  return catalogue.districts
    .filter(({ slug, code }) => named.length === 0 || named.includes(slug) || named.includes(code))
    .map(({ slug }) => slug);
}
