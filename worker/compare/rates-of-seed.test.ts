import { env } from 'cloudflare:test';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Panel } from '#core/compare/panel.ts';
import { seededDb } from '../../tests/workerd/seeded.ts';
import { app } from '../app.ts';

// A file of its own: the newest version is kept for a moment, and the other rates stand on another database.
const compare = async (query: string) => {
  const answer = await app.fetch(new Request(`http://localhost/api/v1/compare?${query}`), env);
  return ((await answer.json()) as { panels: Panel[] }).panels;
};

describe('with the seed alone', () => {
  beforeAll(seededDb);

  test.each(['population', 'youth', 'league-members'])(
    'nothing can be given per 10,000 of %s, and every figure says so',
    async (basis) => {
      const subjects = 'volunteers,branches,loans,membership';
      const [plain, panels] = await Promise.all([
        compare(`subject=${subjects}`),
        compare(`subject=${subjects}&basis=${basis}`),
      ]);
      const rates = panels.filter((panel) => panel.basis !== null);
      expect(rates.length).toBeGreaterThan(20);
      for (const panel of rates) {
        const own = plain.find(({ metric }) => metric === panel.metric);
        for (const [index, cell] of panel.cells.entries()) {
          expect(cell.status).not.toBe('reported');
          const isReported = own?.cells[index]?.status === 'reported';
          expect(cell.basis?.missing?.code ?? null).toBe(isReported ? 'denominator-missing' : null);
        }
      }
    },
  );
});
