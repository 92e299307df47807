import type { Bilingual } from '../catalogue/catalogue.ts';
import type { Panel, ReasonCode } from '../compare/panel.ts';
import { joinNames } from './join-names.ts';

const MOST_NAMES = 3;

/** Which of the panels may be compared, which with caution, which not; null where nobody reports anything. */
export function tellVerdicts(panels: readonly Panel[]): Bilingual | null {
  const [comparable, caution, apart, far, lone] = [
    panels.filter(({ verdict }) => verdict === 'comparable'),
    panels.filter(({ verdict }) => verdict === 'with-caution'),
    panels.filter((panel) => hasReason(panel, 'scopes-differ')),
    panels.filter((panel) => hasReason(panel, 'periods-too-far') && !hasReason(panel, 'scopes-differ')),
    panels.filter((panel) => hasReason(panel, 'one-reports')),
  ];
  const others = [
    tell(comparable, '可以比较', 'may be compared'),
    tell(caution, '须谨慎比较', 'may be compared with caution only'),
    tell(apart, '口径不同，不能相比', 'may not be compared, for the scopes differ'),
    tell(far, '时期相隔超过五年，不能相比', 'may not be compared, for more than five years lie between'),
  ].filter((clause) => clause !== null);
  const clauses = [...others, tellLone(lone.length, others.length > 0)].filter((clause) => clause !== null);
  if (clauses.length === 0) return null;
  return {
    zh: `${clauses.map(({ zh }) => zh).join('；')}。`,
    en: `${clauses.map(({ en }) => en).join('; ')}.`,
  };
}

function hasReason({ reasons }: Panel, wanted: ReasonCode): boolean {
  return reasons.some(({ code }) => code === wanted);
}

function tell(panels: readonly Panel[], zh: string, en: string): Bilingual | null {
  if (panels.length === 0) return null;
  const names = panels.map(({ metric }) => metric.name);
  if (names.length > MOST_NAMES) return { zh: `${names.length}项${zh}`, en: `${names.length} of them ${en}` };
  return { zh: `${joinNames(names, 'zh')}${zh}`, en: `${joinNames(names, 'en')} ${en}` };
}

function tellLone(count: number, hasOthers: boolean): Bilingual | null {
  if (count === 0) return null;
  const [zh, en] = hasOthers
    ? [`另有${count}项`, `${count} more`]
    : [`${count === 1 ? '该' : '各'}项`, count === 1 ? 'It' : 'Each figure'];
  return {
    zh: `${zh}只有一地公布，无从比较`,
    en: `${en} ${hasOthers && count > 1 ? 'come' : 'comes'} from one district alone, with nothing to compare it with`,
  };
}
