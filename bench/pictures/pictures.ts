import { resolve } from 'node:path';
import { unstable_readConfig } from 'wrangler';
import { compare, type Finding } from '../finding.ts';
import { measurePairs, medianOf } from '../ratio.ts';
import { bundle } from '../throughput/bundle.ts';
import { Miniflare } from '../throughput/workerd.ts';
import { residentBytes } from './resident-bytes.ts';

export interface PicturesRequest {
  readonly folder: string;
  readonly rounds: number;
}

const SITE = '.svelte-kit/cloudflare';
const KINDS = [
  { form: 'svg', what: 'A chart of five districts as SVG, against ECharts alone', times: 40 },
  { form: 'png', what: 'The same as PNG of 800 pixels, against resvg alone', times: 5 },
];

/** Our pictures inside workerd, beside the bare libraries with the same option, SVG and fonts. */
export async function measurePictures({ folder, rounds }: PicturesRequest): Promise<Finding[]> {
  const { compatibility_date, compatibility_flags } = unstable_readConfig({ config: 'wrangler.toml' });
  const miniflare = new Miniflare({
    workers: [
      {
        config: {
          name: 'pictures',
          compatibilityDate: compatibility_date ?? '',
          compatibilityFlags: compatibility_flags,
          env: { ASSETS: { type: 'assets' } },
          assets: { directory: resolve(SITE), hasUserWorker: true, runWorkerFirst: true },
          manifest: bundle(folder, 'bench/pictures/worker.ts'),
        },
        dev: { unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }] },
      },
    ],
    cf: false,
  });
  try {
    const url = await miniflare.unsafeGetDirectURL('pictures');
    /** Milliseconds for each. */
    const time = async (path: string, times: number): Promise<number> => {
      const began = performance.now();
      const answer = await fetch(new URL(`${path}?times=${times}`, url));
      if (!answer.ok) throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`);
      await answer.json();
      return (performance.now() - began) / times;
    };
    const findings: Finding[] = [];
    for (const { form, what, times } of KINDS) {
      const measure = {
        ours: () => time(`/${form}/ours`, times),
        reference: () => time(`/${form}/bare`, times),
      };
      for (const warmUp of [measure.ours, measure.reference]) await warmUp();
      const pairs = await measurePairs(rounds, measure);
      findings.push(compare({ what, pairs, unit: 'ms', budget: { atMost: 2 } }));
    }
    const deck = await measureDeck(rounds, () => time('/pptx/ten', 1));
    return [...findings, deck, await measureGrowth(() => time('/png/ours', 100))];
  } finally {
    await miniflare.dispose();
  }
}

/** The first is told too: whoever asks for slides mostly is the only one. */
async function measureDeck(rounds: number, write: () => Promise<number>): Promise<Finding> {
  const first = await write();
  const took: number[] = [];
  for (let round = 0; round < rounds; round++) took.push(await write());
  const value = medianOf(took);
  return {
    what: 'A deck of ten charts as PPTX',
    value,
    told: `${Math.round(value)} ms (${Math.round(Math.min(...took))}–${Math.round(Math.max(...took))} in ${rounds}; the first ${Math.round(first)})`,
    budget: { atMost: 1000 },
  };
}

const MEGABYTE = 1024 * 1024;

const HUNDREDS_A_STRETCH = 5;

/**
 * What 500 pictures leave behind in the process, once it has what it keeps: between two collections of garbage it
 * swings by more than 10 MB, so the least of these 500 stands against the least of the 500 before.
 */
async function measureGrowth(drawHundred: () => Promise<number>): Promise<Finding> {
  const stretches: number[][] = [];
  for (let stretch = 0; stretch < 3; stretch++) {
    const held: number[] = [];
    for (let hundred = 0; hundred < HUNDREDS_A_STRETCH; hundred++) {
      await drawHundred();
      held.push(residentBytes('workerd') / MEGABYTE);
    }
    stretches.push(held);
  }
  const [before, after] = stretches.slice(1).map((held) => Math.min(...held)) as [number, number];
  const told = stretches.flat().map((each) => Math.round(each));
  return {
    what: '500 PNGs in one process',
    value: after - before,
    told: `${(after - before).toFixed(1)} MB more; ${told.join(', ')} MB after each hundred`,
    budget: { atMost: 5 },
  };
}
