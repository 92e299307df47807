import type { Bilingual } from '../catalogue/catalogue.ts';
import type { Cell } from '../compare/panel.ts';
import type { Period } from '../period/period.ts';
import { statePeriod } from '../period/state-period.ts';
import { addScope, scopeOfAxis } from './add-scope.ts';
import { addParts } from './state-parts.ts';
import { stateFigure } from './state-figure.ts';
import { isReportedCell, type PanelFacts, type ToldCell } from './told-cell.ts';

/** The sentences that name every reported figure with its bound, unit, period and scope. */
export function tellFigures(facts: PanelFacts): Bilingual {
  const { name } = facts.metric;
  const reported = facts.told.filter(isReportedCell);
  const [first, second] = reported;
  if (!first) return tellNone(facts);
  const axis = reported.filter(({ cell }) => cell.onAxis);
  const head = addScope(name, scopeOfAxis(axis.map(({ cell }) => cell)));
  if (!second) return tellLone(facts, head, first);
  return tellSeveral(facts, head, { axis, apart: reported.filter(({ cell }) => !cell.onAxis) });
}

function tellNone({ metric: { name }, basis }: PanelFacts): Bilingual {
  return basis
    ? { zh: `${name.zh}：都算不出。`, en: `${name.en}: no rate can be computed.` }
    : { zh: `${name.zh}：各地均未公布数字。`, en: `${name.en}: no district reports a figure.` };
}

function tellLone(facts: PanelFacts, head: Bilingual, { name, cell }: ToldCell): Bilingual {
  const figure = figureOf(facts, cell);
  const period = cell.period ? statePeriod(cell.period) : UNKNOWN;
  const [zh, en] = facts.basis ? ['算得出', 'can be computed'] : ['公布', 'reports'];
  return {
    zh: `${head.zh}：只有${name.zh}${zh}，${period.zh}，${figure.zh}。`,
    en: `${head.en}: only ${name.en} ${en}, ${figure.en}, ${period.en}.`,
  };
}

const UNKNOWN = statePeriod({ start: null, end: null, basis: 'printed', label: '' });

interface Standing {
  readonly axis: readonly ToldCell[];
  readonly apart: readonly ToldCell[];
}

/** Those on the axis have their scope in the head; each other one bears its own. */
function tellSeveral(facts: PanelFacts, head: Bilingual, { axis, apart }: Standing): Bilingual {
  const shared = sharedPeriod([...axis, ...apart]);
  const tell = ({ name, cell }: ToldCell) => {
    const place = cell.onAxis ? name : addScope(name, cell.scope?.name ?? null);
    return tellPlace(place, shared ? null : cell.period, figureOf(facts, cell));
  };
  const lead = shared ? { zh: `${head.zh}，${shared.zh}`, en: `${head.en}, ${shared.en}` } : head;
  const first = axis.length > 0 ? axis : apart;
  const told = list(first.map(tell));
  if (first === apart || apart.length === 0)
    return { zh: `${lead.zh}：${told.zh}。`, en: `${lead.en}: ${told.en}.` };
  const scope = axis[0]?.cell.scope?.id;
  const [ofOtherTime, ofOtherScope] = [
    apart.filter(({ cell }) => cell.scope?.id === scope).map(tell),
    apart.filter(({ cell }) => cell.scope?.id !== scope).map(tell),
  ];
  const asides = [
    tellAside(ofOtherTime, '时期相隔超过五年', 'for lying more than five years away'),
    tellAside(ofOtherScope, '口径不同', 'for its scope'),
  ].filter((aside) => aside !== null);
  return {
    zh: `${lead.zh}：${told.zh}。${asides.map(({ zh }) => zh).join('')}`,
    en: `${lead.en}: ${told.en}. ${asides.map(({ en }) => en).join(' ')}`,
  };
}

function tellAside(told: readonly Bilingual[], zh: string, en: string): Bilingual | null {
  if (told.length === 0) return null;
  const listed = list(told);
  return { zh: `另有${listed.zh}，${zh}，单独列出。`, en: `Set apart ${en}: ${listed.en}.` };
}

/** One district's share of the sentence; `period` is null where it has been told for all. */
function tellPlace(place: Bilingual, period: Period | null, figure: Bilingual): Bilingual {
  if (!period) return { zh: `${place.zh}${figure.zh}`, en: `${place.en} ${figure.en}` };
  const { zh, en } = statePeriod(period);
  const isUnknown = period.start === null && period.end === null;
  if (isUnknown) return { zh: `${place.zh}${figure.zh}（${zh}）`, en: `${place.en} ${figure.en} (${en})` };
  return { zh: `${place.zh}${zh}为${figure.zh}`, en: `${place.en} ${figure.en}, ${en}` };
}

function sharedPeriod(told: readonly ToldCell[]): Bilingual | null {
  const periods = told.map(({ cell }) => (cell.period ? statePeriod(cell.period) : UNKNOWN));
  const [first] = periods;
  return first && periods.every(({ zh }) => zh === first.zh) ? first : null;
}

function figureOf({ unit, metric, basis }: PanelFacts, cell: Cell): Bilingual {
  const { value, low, high, bound, printed } = cell;
  const figure = stateFigure({ value, low, high, bound: bound ?? 'about', unit, printed }, metric.counter);
  return basis && cell.basis ? addParts(figure, cell.basis, basis) : figure;
}

function list(parts: readonly Bilingual[]): Bilingual {
  return { zh: parts.map(({ zh }) => zh).join('，'), en: parts.map(({ en }) => en).join('; ') };
}
