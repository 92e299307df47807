import { env } from 'cloudflare:test';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Panel } from '#core/compare/panel.ts';
import { seededDb } from '../../tests/workerd/seeded.ts';
import { app } from '../app.ts';

beforeAll(async () => {
  await seededDb();
});

async function compare(query: string) {
  const response = await app.fetch(new Request(`http://localhost/api/v1/compare?${query}`), env);
  return (await response.json()) as { panels: Panel[] };
}

describe('/api/v1/compare', () => {
  test('every reason comes with its sentence, the number of its rule and a short form', async () => {
    const { panels } = await compare('metric=new-members');
    expect(panels[0]?.verdict).toBe('with-caution');
    expect(panels[0]?.reasons[0]).toMatchObject({
      code: 'periods-differ',
      rule: '6a',
      short: { zh: '时期不同', en: 'Different periods' },
      zh: '所指时期不同：西固2023年，山亭2023年1月1日至7月19日（推断）。',
    });
  });
});
