import type { MetricKind } from '../catalogue/catalogue.ts';
import { parseFigure } from '../figure/parse-figure.ts';
import { parseUnit } from '../figure/parse-unit.ts';
import { UNIT_BY_NAME } from '../figure/unit-names.ts';
import { UNIT_WORDS, type UnitId } from '../figure/units.ts';
import { parsePeriod } from '../period/parse-period.ts';
import { matchKey } from '../tidy/match-key.ts';

/** A metric that a file names and the catalogue does not have, for the administrator to accept or not. */
export interface MetricProposal {
  /** As the file writes it. */
  readonly name: string;
  /** What the file says of its unit; null where nothing does. */
  readonly unit: UnitId | null;
  /** The word by which the file counts, where it is not the unit's own: 处. */
  readonly counter: string | null;
  /** What the words say of its kind; null where nothing does. */
  readonly kind: MetricKind | null;
  /** How many figures it would have. */
  readonly figures: number;
  /** One of them as written. */
  readonly example: string;
}

export interface UnknownFigure {
  readonly name: string;
  readonly unit: string;
  readonly value: string;
  readonly period: string;
}

/** A file with more unknown names than this is no table of ours. */
const MOST_PROPOSALS = 200;

const INCREMENT = /(?:增量|增长|增幅|增速|同比|环比|净增|提升|increase|growth)/i;
const FLOW =
  /(?:新增|新建|新设|新发展|新成立|新招|本年|当年|全年|本月|开展|举办|组织|发放|参加|参与|服务|培训|慰问|募集|场次|人次|new |held)/i;
const STOCK = /(?:现有|在册|在岗|注册|总数|总量|累计建成|存量|存续|截至|年末|期末|registered)/i;

/** Gathers the unknown metrics of a file by their names. */
export class ProposalList {
  readonly #proposals = new Map<string, MetricProposal>();

  add({ name, unit, value, period }: UnknownFigure): void {
    const key = matchKey(name);
    const known = this.#proposals.get(key);
    if (!known && this.#proposals.size >= MOST_PROPOSALS) return;
    this.#proposals.set(key, {
      name: known?.name ?? name.trim(),
      unit: known?.unit ?? guessUnit(unit, value),
      counter: known?.counter ?? guessCounter(unit.trim() === '' ? value : unit),
      kind: known?.kind ?? guessKind(name, period),
      figures: (known?.figures ?? 0) + 1,
      example: known?.example ?? value.trim(),
    });
  }

  list(): readonly MetricProposal[] {
    return [...this.#proposals.values()];
  }
}

function guessUnit(unit: string, value: string): UnitId | null {
  const stated = parseUnit(unit)?.unit ?? null;
  if (stated !== null) return stated;
  const reading = parseFigure(value);
  return reading.kind === 'figure' ? reading.figure.unit : null;
}

/** The last character of `12处`, `处` or `（处）`, where it is a word for what is counted one by one. */
function guessCounter(text: string): string | null {
  const word =
    text
      .trim()
      .replace(/[)）】\]]$/, '')
      .at(-1) ?? '';
  return UNIT_BY_NAME.get(word) === 'count' && word !== UNIT_WORDS.count.zh ? word : null;
}

/** An increment is told by its name, and so is a flow; a stock also by having a day and no start. */
function guessKind(name: string, period: string): MetricKind | null {
  if (INCREMENT.test(name)) return 'increment';
  if (STOCK.test(name)) return 'stock';
  if (FLOW.test(name)) return 'flow';
  const parsed = parsePeriod(period);
  return !('code' in parsed) && parsed.start === null && parsed.end !== null ? 'stock' : null;
}
