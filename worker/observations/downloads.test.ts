import { env } from 'cloudflare:test';
import { beforeAll, describe, expect, test } from 'vitest';
import { diffDrafts } from '#core/tidy/diff-drafts.ts';
import { readUpload } from '#core/upload/read-upload.ts';
import type { Db } from '#db/open.ts';
import { readAliases } from '#db/read-aliases.ts';
import { readCatalogue } from '#db/read-catalogue.ts';
import { readObservations } from '#db/read-observations.ts';
import { app } from '#worker/app.ts';
import { seededDb } from '../../tests/workerd/seeded.ts';

let db: Db;
beforeAll(async () => {
  db = await seededDb();
});

const get = (path: string) => app.fetch(new Request(`http://localhost${path}`), env);

async function bringBack(path: string) {
  const response = await get(path);
  expect(response.status).toBe(200);
  const read = await readUpload({
    bytes: new Uint8Array(await response.arrayBuffer()),
    name: response.headers.get('Content-Disposition') ?? '',
    catalogue: await readCatalogue(db),
    aliases: await readAliases(db),
    ...{ uploader: null, choice: {} },
  });
  if (read.kind === 'refusal') throw new Error(read.message.en);
  return read;
}

describe('what is downloaded and brought back as it is changes nothing', () => {
  test.each([
    ['/api/v1/observations.csv', 'text'],
    ['/api/v1/observations.xlsx', 'xlsx'],
    ['/api/v1/template.csv?district=laoshan', 'text'],
    ['/api/v1/template.xlsx?district=370212', 'xlsx'],
  ])('%s', async (path, form) => {
    const read = await bringBack(path);
    expect([read.file.form, read.problems, read.warnings]).toEqual([form, [], []]);
    const districts = path.includes('district') ? ['laoshan'] : undefined;
    const present = await readObservations(db, { version: 5, ...(districts && { districts }) });
    const diff = diffDrafts({ present, drafts: read.drafts });
    expect(diff).toMatchObject({ added: [], changed: [], withdrawn: [] });
    expect(diff.unchanged).toHaveLength(present.length);
  });
});

test('a workbook says what it is, and under which name it is kept', async () => {
  const { headers } = await get('/api/v1/observations.xlsx?version=1');
  expect(headers.get('Content-Type')).toContain('spreadsheetml.sheet');
  expect(headers.get('Content-Disposition')).toBe('attachment; filename="binglan-v1.xlsx"');
  expect(headers.get('Cache-Control')).toContain('immutable');
});
