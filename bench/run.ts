import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepareDatabase } from '../scripts/database.ts';
import { holds, tell, type Finding } from './finding.ts';
import { measureImport } from './import/import.ts';
import { measurePage } from './page/page.ts';
import { measurePictures } from './pictures/pictures.ts';
import { measureThroughput } from './throughput/throughput.ts';

const { quick, strict } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, strict: { type: 'boolean', default: false } },
}).values;

const folder = mkdtempSync(join(tmpdir(), 'binglan-bench-'));
const inFolder = (name: string): string => join(folder, name);
const [state, bundle, pictures] = [inFolder('state'), inFolder('bundle'), inFolder('pictures')];
const findings: Finding[] = [];

async function section(title: string, measure: () => Promise<Finding[]>): Promise<void> {
  console.log(`\n${title}`);
  const found = await measure();
  for (const finding of found) console.log(tell(finding));
  findings.push(...found);
}

const [load = 0] = loadavg();
const cores = availableParallelism();
if (load > cores)
  console.warn(
    `The machine is busy (load ${load.toFixed(1)} on ${cores} cores). The page will look slower than it is: ` +
      'others take the processor from it, but not the 150 ms from the line.',
  );

try {
  for (const path of [state, bundle, pictures]) mkdirSync(path);
  await prepareDatabase(state);
  await section('The page on a slow phone, against a hand-made page of one chart and its table', () =>
    measurePage({ state, rounds: quick ? 3 : 21 }),
  );
  await section('Answers of an unchanged version, against a fixed answer of the same bytes', () =>
    measureThroughput({ state, folder: bundle, rounds: quick ? 5 : 21, roundMs: quick ? 400 : 600 }),
  );
  await section('Importing, against the same rows merely inserted', () =>
    measureImport({ state, folder: bundle, rounds: quick ? 2 : 7 }),
  );
  await section('Pictures, against the bare libraries in the same process', () =>
    measurePictures({ folder: pictures, rounds: quick ? 5 : 21 }),
  );
  const missed = findings.filter((finding) => !holds(finding));
  console.log(`\n${findings.length - missed.length} of ${findings.length} budgets hold.`);
  process.exitCode = strict && missed.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
