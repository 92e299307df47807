import { env } from 'cloudflare:test';

/** The same database, whose nth call fails. */
export function failingAt(nth: number): typeof env.DB {
  let calls = 0;
  const count = () => {
    calls++;
    if (calls === nth) throw new Error('D1_ERROR: plainly a test failure');
  };
  const wrap = (statement: ReturnType<typeof env.DB.prepare>): typeof statement =>
    new Proxy(statement, {
      get(target, name) {
        const own = Reflect.get(target, name) as unknown;
        if (typeof own !== 'function') return own;
        if (name === 'bind') return (...values: unknown[]) => wrap(target.bind(...values));
        return (...values: unknown[]) => {
          count();
          return (own as (...given: unknown[]) => unknown).apply(target, values);
        };
      },
    });
  return {
    prepare: (query: string) => wrap(env.DB.prepare(query)),
    batch: (statements: Parameters<typeof env.DB.batch>[0]) => {
      count();
      return env.DB.batch(statements);
    },
  } as typeof env.DB;
}
