import type { Bilingual, District } from '../catalogue/catalogue.ts';
import type { Panel } from '../compare/panel.ts';
import { joinSentences } from './join-sentences.ts';
import { nameDistricts } from './name-districts.ts';
import { tellRates } from './tell-rates.ts';
import { tellReporters } from './tell-reporters.ts';
import { tellSilent } from './tell-silent.ts';
import { tellVerdicts } from './tell-verdicts.ts';

export interface SubjectFacts {
  /** The panels that stand together, over the same districts. */
  readonly panels: readonly Panel[];
  readonly districts: readonly District[];
}

/** The lead of a subject's panels: who reports what, what may not be compared, who reports nothing of it. */
export function stateSubject({ panels, districts }: SubjectFacts): Bilingual {
  const nameOf = nameDistricts(districts);
  const plain = panels.filter(({ basis }) => basis === null);
  return joinSentences([
    tellReporters(plain, nameOf),
    tellRates(panels, nameOf),
    tellVerdicts(panels),
    tellSilent(panels, nameOf),
  ]);
}
