import { nameCatalogue } from './catalogue-names.ts';
import { BLANK_ROW, tidyRows, type TidyExport, type TidyRow } from './tidy-rows.ts';
import { nameUnit } from './unit-names.ts';

export interface Template extends TidyExport {
  /** The slug of the district that fills it in; `observations` are its own. */
  readonly district: string;
}

/**
 * What stands for a district, and below it a line for each metric that it has never reported, to be filled in or left
 * as it is: a line without value and status is no statement.
 */
export function templateRows(template: Template): readonly TidyRow[] {
  const { observations, catalogue, aliases, district } = template;
  const names = nameCatalogue(catalogue, aliases);
  const reported = new Set(observations.map(({ metric }) => metric));
  const missing = catalogue.metrics.filter(({ id }) => !reported.has(id));
  return [
    ...tidyRows(template),
    ...missing.map((metric) => ({
      ...BLANK_ROW,
      district: names.districts.nameOf(district),
      metric: names.metrics.nameOf(metric.id),
      unit: nameUnit(metric).zh,
    })),
  ];
}
