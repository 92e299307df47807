import type { ColumnUse, ReadingChoice } from './reading.ts';

/** How the file is opened, before any header is looked for: remembered under the shape that it has without a choice. */
export function openingOf({ encoding, delimiter, sheet }: ReadingChoice): ReadingChoice {
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(sheet === undefined ? {} : { sheet }),
  };
}

/**
 * How the table is read once its file is open: remembered under the shape that its header has then. Not what one file
 * alone is about: its rows and cells, its district, metric, period and source.
 */
export function tableChoiceOf({ defaults, ...choice }: ReadingChoice): ReadingChoice {
  const { hidden, layout, header, columns, units, scopes, above } = choice;
  const { unit, scope } = defaults ?? {};
  const lasting = {
    ...(unit === undefined ? {} : { unit }),
    ...(scope === undefined ? {} : { scope }),
  };
  return {
    ...(hidden === undefined ? {} : { hidden }),
    ...(layout === undefined ? {} : { layout }),
    ...(header === undefined ? {} : { header }),
    ...(columns === undefined ? {} : { columns: dropPeriods(columns) }),
    ...(units === undefined ? {} : { units }),
    ...(scopes === undefined ? {} : { scopes }),
    ...(above === undefined ? {} : { above }),
    ...(Object.keys(lasting).length === 0 ? {} : { defaults: lasting }),
  };
}

/** Next year's column stands in the same place and is of another year. */
function dropPeriods(columns: Readonly<Record<string, ColumnUse>>): Readonly<Record<string, ColumnUse>> {
  return Object.fromEntries(
    Object.entries(columns).map(([letter, use]) => {
      if (use.kind !== 'figures') return [letter, use];
      const { period: _period, ...fixed } = use.fixed;
      return [letter, { kind: 'figures', fixed }];
    }),
  );
}

export interface RememberedChoice {
  readonly shape: string;
  readonly choice: ReadingChoice;
}

/** What of a choice holds for the next file, and by which of its shapes that is known. */
export function rememberChoice(choice: ReadingChoice, shape: string): readonly RememberedChoice[] {
  const opening = openingOf(choice);
  const table = tableChoiceOf(choice);
  const unopened = choice.shape ?? shape;
  if (unopened === shape) return [{ shape, choice: { ...opening, ...table } }];
  return [
    { shape: unopened, choice: opening },
    { shape, choice: table },
  ];
}

/** Whether a part was chosen for this file, or is taken over from the last one of its shape. */
export function groundOf(chosen: unknown, recalled: unknown): 'chosen' | 'recalled' {
  return JSON.stringify(chosen) === JSON.stringify(recalled) ? 'recalled' : 'chosen';
}
