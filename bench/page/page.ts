import { launchBrowser } from '../../tests/e2e/browser.ts';
import { serveWorker } from '../../scripts/serve-worker.ts';
import { compare, type Finding } from '../finding.ts';
import { measurePairs } from '../ratio.ts';
import { serveHandMade } from './serve-hand-made.ts';
import { PHONE } from './slow-phone.ts';
import { comeToRest, timeToChart } from './visit.ts';

const KIB = 1024;
// Shifts count only where they are seen: this screen holds the whole page.
const WHOLE_PAGE = { ...PHONE, height: 12_000 };

export interface PageRequest {
  readonly state: string;
  readonly rounds: number;
}

/** How soon and at what cost a slow phone shows our page, beside a hand-made page of one chart and its table. */
export async function measurePage({ state, rounds }: PageRequest): Promise<Finding[]> {
  await using cleanup = new AsyncDisposableStack();
  const ours = cleanup.adopt(await serveWorker({ port: 0, state }), ({ stop }) => stop()).url;
  const handMade = cleanup.adopt(await serveHandMade(), ({ stop }) => stop()).url;
  const browser = cleanup.adopt(await launchBrowser(), (opened) => opened.close());

  const { traffic, layoutShift } = await comeToRest({ browser, url: ours });
  const tall = await comeToRest({ browser, url: ours, screen: WHOLE_PAGE });
  const handMadeTraffic = (await comeToRest({ browser, url: handMade })).traffic;

  const measure = {
    ours: () => timeToChart({ browser, url: ours }),
    reference: () => timeToChart({ browser, url: handMade }),
  };
  await measurePairs(2, measure);
  const pairs = await measurePairs(rounds, measure);

  const strangers = [...traffic.hosts].filter((host) => host !== new URL(ours).host);
  const kib = (bytes: number) => ({ value: bytes / KIB, told: `${(bytes / KIB).toFixed(1)} KiB` });
  const shift = Math.max(layoutShift, tall.layoutShift);
  return [
    compare({ what: 'time until the first chart is shown', pairs, unit: 'ms', budget: { atMost: 1.5 } }),
    {
      what: 'over the wire before any interaction',
      value: traffic.bytes / KIB,
      told: `${kib(traffic.bytes).told} (the hand-made page: ${kib(handMadeTraffic.bytes).told})`,
      budget: { atMost: 80 },
    },
    { what: 'of it script', ...kib(traffic.scriptBytes), budget: { atMost: 45 } },
    { what: 'layout shift', value: shift, told: String(shift), budget: { atMost: 0 } },
    {
      what: 'other hosts',
      value: strangers.length,
      told: strangers.join(', ') || 'none',
      budget: { atMost: 0 },
    },
  ];
}
