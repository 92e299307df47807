import { joinNames } from '../../statement/join-names.ts';
import { intervalOf, isAbove, isDecided, type Interval } from '../interval.ts';
import { nameOf, type Member } from '../member.ts';
import type { Reason } from '../panel.ts';
import { reasonOf } from '../reason-words.ts';
import { judgeMissing } from '../rules/addition.ts';
import type { SummaryFacts } from './summary-facts.ts';
import type { Most } from './summary.ts';
import { findUndecided } from './withheld.ts';

/** The district above every other that is listed, in every case that the figures allow (COMPARABILITY.md §13g). */
export function findMost(facts: SummaryFacts): Most {
  const { verdict, reasons, axis } = facts;
  const objection = verdict === 'not-comparable' ? (reasons[0] ?? null) : judgeMissing(facts);
  const [head, ...tail] = axis;
  if (objection || !head) return { district: null, withheld: objection };
  const first = tail.reduce(
    (best, member) => (rangeOf(member).low > rangeOf(best).low ? member : best),
    head,
  );
  const rivals = axis.filter((member) => member !== first && !isAbove(rangeOf(first), rangeOf(member)));
  if (rivals.length === 0) return { district: first.district.slug, withheld: null };
  const isShared = rivals.every((rival) => isDecided(rangeOf(first), rangeOf(rival)));
  return { district: null, withheld: isShared ? explainShared([first, ...rivals]) : findUndecided(reasons) };
}

function rangeOf({ observation }: Member): Interval {
  return intervalOf(observation);
}

function explainShared(members: readonly Member[]): Reason {
  const names = members.map(nameOf);
  return reasonOf('most-shared', {
    zh: `${joinNames(names, 'zh')}并列最多。`,
    en: `${joinNames(names, 'en')} share the first place.`,
  });
}
