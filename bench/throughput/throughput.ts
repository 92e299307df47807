import { compare, type Finding } from '../finding.ts';
import { measurePairs, ratioOf, type Pair } from '../ratio.ts';
import { hammer } from './hammer.ts';
import { processorTime } from './processor-time.ts';
import { startWorkerd, type Fixed } from './workerd.ts';

const PATHS = [
  '/api/v1/observations',
  '/api/v1/compare',
  '/api/v1/compare?subject=volunteers',
  '/charts/compare.svg?metric=squads',
];
const BUDGET = { atLeast: 0.7 };
const WARM_UP_MS = 500;

export interface ThroughputRequest {
  readonly state: string;
  readonly folder: string;
  readonly rounds: number;
  readonly roundMs: number;
}

/** How fast an unchanged version is answered, beside the very same bytes answered without a thought. */
export async function measureThroughput({
  state,
  folder,
  rounds,
  roundMs,
}: ThroughputRequest): Promise<Finding[]> {
  const workerd = await startWorkerd({ state, folder });
  try {
    const answers = await Promise.all(PATHS.map((path) => readAnswer(new URL(path, workerd.ours))));
    const { ours, fixed } = await workerd.addFixed(answers);
    const findings: Finding[] = [];
    for (const [index, path] of PATHS.entries()) {
      const [here, there] = [new URL(path, ours), fixed[index]];
      if (!there) throw new Error(`${path} has no fixed answer beside it.`);
      for (const url of [here, there]) await hammer(url, WARM_UP_MS);
      const pairs = await measurePairs(rounds, {
        ours: () => measureRound(here, roundMs),
        reference: () => measureRound(there, roundMs),
      });
      findings.push(compareRounds(path, pairs));
    }
    return findings;
  } finally {
    await workerd.stop();
  }
}

interface Round {
  readonly perSecond: number;
  /** Per second of workerd's own processor time: what others take from it does not count. */
  readonly perProcessorSecond: number;
}

async function measureRound(url: URL, ms: number): Promise<Round> {
  const before = processorTime('workerd');
  const { answers, took } = await hammer(url, ms);
  return {
    perSecond: (answers * 1000) / took,
    perProcessorSecond: (answers * 1000) / (processorTime('workerd') - before),
  };
}

function compareRounds(what: string, rounds: readonly Pair<Round>[]): Finding {
  const of = (key: keyof Round) =>
    rounds.map(({ ours, reference }) => ({ ours: ours[key], reference: reference[key] }));
  const byProcessor = of('perProcessorSecond').filter(({ reference }) => reference > 0);
  const aside =
    byProcessor.length > 0 ? `; by processor time ${ratioOf(byProcessor).median.toFixed(3)} ×` : '';
  return compare({ what, pairs: of('perSecond'), unit: 'answers a second', aside, budget: BUDGET });
}

async function readAnswer(url: URL): Promise<Fixed> {
  const response = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } });
  if (response.status !== 200)
    throw new Error(`${url.href} answers ${response.status}: ${await response.text()}`);
  const body = new Uint8Array(await response.arrayBuffer());
  return { body, headers: [...response.headers].filter(([name]) => name !== 'content-length') };
}
