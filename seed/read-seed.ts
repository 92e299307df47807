import { readFileSync } from 'node:fs';
import type { Seed } from './load-seed.ts';

const DOCUMENTS = ['laoshan', 'chengyang', 'jiyang', 'xigu', 'shanting'];

const open = (path: string): Buffer => readFileSync(new URL(path, import.meta.url));
const list = (name: string): string => open(`catalogue/${name}.csv`).toString('utf8');

/** The seed files from the disk. */
export function readSeed(): Seed {
  return {
    catalogue: {
      districts: list('districts'),
      subjects: list('subjects'),
      metrics: list('metrics'),
      scopes: list('scopes'),
      sources: list('sources'),
    },
    documents: DOCUMENTS.map((name) => ({ name: `${name}.csv`, bytes: new Uint8Array(open(`${name}.csv`)) })),
  };
}
