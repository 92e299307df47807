import type { Lang } from '#core/catalogue/catalogue.ts';
import type { ChangeKind } from '#core/change/change-kind.ts';
import type { Part } from '#core/change/differing-parts.ts';
import { STATUS_WORDS } from '#core/observation/status-words.ts';
import { statePeriod } from '#core/period/state-period.ts';
import { speakLocator } from '$lib/source/speak-locator.ts';
import { PART_WORDS } from '../words.ts';
import type { ChangedObservation } from './load-changes.ts';

export interface Names {
  readonly metrics: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
  readonly lang: Lang;
}

/** A figure as it is printed, or the word for its absence. */
export interface PrintedView {
  readonly id: string;
  readonly text: string;
  /** In the words of the document, and so in its language. */
  readonly isPrinted: boolean;
}

export interface ChangeView {
  readonly kind: ChangeKind;
  readonly district: string;
  readonly metric: { readonly id: string; readonly name: string };
  readonly scope: string;
  readonly period: string;
  readonly before: PrintedView | null;
  readonly after: PrintedView | null;
  /** What else reads differently. */
  readonly others: readonly { readonly part: string; readonly before: string; readonly after: string }[];
}

interface Change {
  readonly kind: ChangeKind;
  readonly before: ChangedObservation | null;
  readonly after: ChangedObservation | null;
  readonly parts: readonly Part[];
}

/** A change in one language, with what a page shows of it. */
export function toChangeView({ kind, before, after, parts }: Change, names: Names): ChangeView {
  const one = after ?? before;
  if (!one) throw new Error('A change has a before or an after.');
  return {
    kind,
    district: one.district,
    metric: { id: one.metric, name: names.metrics.get(one.metric) ?? one.metric },
    scope: one.scope.name[names.lang],
    period: statePeriod(one.period)[names.lang],
    before: before && toPrinted(before, names.lang),
    after: after && toPrinted(after, names.lang),
    others: parts.flatMap((part) =>
      part === 'figure' || !before || !after
        ? []
        : [
            {
              part: PART_WORDS[part][names.lang],
              before: tellPart(before, part, names),
              after: tellPart(after, part, names),
            },
          ],
    ),
  };
}

const toPrinted = ({ id, printed, status }: ChangedObservation, lang: Lang): PrintedView =>
  status === 'reported' && printed !== ''
    ? { id, text: printed, isPrinted: true }
    : { id, text: STATUS_WORDS[status][lang], isPrinted: false };

function tellPart(one: ChangedObservation, part: Exclude<Part, 'figure'>, { sources, lang }: Names): string {
  if (part === 'period') return statePeriod(one.period)[lang];
  if (part === 'source') return sources.get(one.source ?? '') ?? '';
  return part === 'locator' ? speakLocator(one.locator)[lang] : one.note;
}
