import { openDb } from '#db/open.ts';
import { addAccount } from '#db/people/add-account.ts';
import { addToken } from '#db/people/api-tokens.ts';
import { digest, newSecret } from '#worker/people/digest.ts';
import { withDatabase } from '../../scripts/database.ts';
import { compare, type Finding } from '../finding.ts';
import { measurePairs } from '../ratio.ts';
import { startWorkerd } from '../throughput/workerd.ts';
import { INSERTING, makeRows, toChunks, toCsv } from './rows.ts';

export interface ImportRequest {
  readonly state: string;
  readonly folder: string;
  readonly rounds: number;
}

/** 50,000 rows from the bytes of a file to a published version, beside the same rows merely inserted. */
export async function measureImport({ state, folder, rounds }: ImportRequest): Promise<Finding[]> {
  const token = await makeToken(state);
  const workerd = await startWorkerd({ state, folder, beside: INSERTING });
  try {
    const timed = async (work: () => Promise<unknown>): Promise<number> => {
      const began = performance.now();
      await work();
      return performance.now() - began;
    };
    // Each has rows of its own in every round: the same rows again would be no import.
    const done = { ours: 0, reference: 0 };
    const publish = async (): Promise<number> => {
      const bytes = toCsv(makeRows({ round: done.ours++, isOurs: true }));
      return timed(async () => {
        const staged = await ask<{ id: string; baseVersion: number }>('/api/v1/uploads?name=rows.csv', bytes);
        const decision = { baseVersion: staged.baseVersion, accepted: 'all' };
        const body = new TextEncoder().encode(JSON.stringify(decision));
        await ask(`/api/v1/uploads/${staged.id}/publish`, body, 'application/json');
      });
    };
    const insert = async (): Promise<number> => {
      const chunks = JSON.stringify(toChunks(makeRows({ round: done.reference++, isOurs: false })));
      return timed(() => post(workerd.beside, new TextEncoder().encode(chunks)));
    };
    const ask = <T>(path: string, body: Uint8Array<ArrayBuffer>, type = 'text/csv'): Promise<T> =>
      post(new URL(path, workerd.ours), body, { authorization: `Bearer ${token}`, 'content-type': type });
    await publish();
    await insert();
    return [
      compare({
        what: '50,000 rows from bytes to a version',
        pairs: await measurePairs(rounds, { ours: publish, reference: insert }),
        unit: 'ms',
        budget: { atMost: 3 },
      }),
    ];
  } finally {
    await workerd.stop();
  }
}

async function post<T>(
  url: URL,
  body: Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<T> {
  const answer = await fetch(url, { method: 'POST', body, headers });
  if (!answer.ok) throw new Error(`${url.pathname} answers ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** A reviewer of this run alone. */
async function makeToken(state: string): Promise<string> {
  const secret = newSecret();
  const at = new Date();
  const record = {
    at: at.toISOString(),
    account: null,
    name: 'bench',
    address: 'local',
    act: 'account-added' as const,
    object: 'bench',
    detail: '',
  };
  await withDatabase({ state }, async (d1) => {
    const db = openDb(d1);
    await addAccount(db, {
      account: {
        id: 'bench',
        name: 'bench',
        username: 'bench',
        role: 'reviewer',
        district: null,
        passwordHash: 'none',
        mustChangePassword: false,
        at,
      },
      invitation: null,
      record,
    });
    await addToken(db, {
      id: 'bench',
      account: 'bench',
      name: 'bench',
      sha256: await digest(secret),
      createdAt: at.toISOString(),
      record,
    });
  });
  return secret;
}
