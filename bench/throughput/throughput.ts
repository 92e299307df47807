import { compare, type Finding } from '../finding.ts';
import { measurePairs } from '../ratio.ts';
import { hammer } from './hammer.ts';
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
        ours: () => hammer(here, roundMs),
        reference: () => hammer(there, roundMs),
      });
      findings.push(compare({ what: path, pairs, unit: 'answers a second', budget: BUDGET }));
    }
    return findings;
  } finally {
    await workerd.stop();
  }
}

async function readAnswer(url: URL): Promise<Fixed> {
  const response = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } });
  if (response.status !== 200)
    throw new Error(`${url.href} answers ${response.status}: ${await response.text()}`);
  const body = new Uint8Array(await response.arrayBuffer());
  return { body, headers: [...response.headers].filter(([name]) => name !== 'content-length') };
}
