import type { Bilingual, District } from '../catalogue/catalogue.ts';
import type { Panel } from '../compare/panel.ts';
import { addScope, scopeOfAxis } from './add-scope.ts';
import { joinSentences } from './join-sentences.ts';
import { nameDistricts } from './name-districts.ts';
import { stateSubject } from './state-subject.ts';
import { tellRates } from './tell-rates.ts';
import { tellReporters } from './tell-reporters.ts';
import { tellSilent } from './tell-silent.ts';
import { tellVerdicts } from './tell-verdicts.ts';

/**
 * A panel in few words, for where its statement finds no room: the lead of a subject of this panel alone. What the
 * figures on the axis cover is told where the metric is first named for them, since their rows do not say it.
 */
export function stateBriefly(panel: Panel, districts: readonly District[]): Bilingual {
  const { metric, cells, basis } = panel;
  const scope = scopeOfAxis(cells);
  if (!scope) return stateSubject({ panels: [panel], districts });
  const nameOf = nameDistricts(districts);
  const name = addScope(metric.name, scope);
  const scoped = { ...panel, metric: { ...metric, name } };
  const reporters = basis ? null : tellReporters([isOfAll(panel) ? scoped : panel], nameOf);
  const names = (said: Bilingual | null): boolean => said?.zh.includes(name.zh) ?? false;
  const verdicts = tellVerdicts([names(reporters) ? panel : scoped]);
  return joinSentences([
    reporters,
    tellRates([panel], nameOf),
    [reporters, verdicts].some(names) ? null : { zh: `口径：${scope.zh}。`, en: `Scope: ${scope.en}.` },
    verdicts,
    tellSilent([panel], nameOf),
  ]);
}

/** A figure set apart may cover something else, which its own row says. */
const isOfAll = ({ cells }: Panel): boolean => {
  const covered = cells.filter(({ status }) => status === 'reported').map(({ scope }) => scope?.id);
  return new Set(covered).size === 1;
};
