import type { Aliases } from '#core/catalogue/read-aliases.ts';
import { pastOf, selectPast } from './catalogue/read-past.ts';
import type { Db } from './open.ts';
import { aliases } from './schema.ts';

/** What people also call districts and metrics: now, or when a version was published. */
export async function readAliases(db: Db, asOf: number | null = null): Promise<Aliases> {
  const [rows, changes] = await db.batch([db.select().from(aliases), selectPast(db, asOf)]);
  const then = pastOf(changes).restore('alias', rows, ({ of, name }) => `${of} ${name}`);
  const namesOf = (of: 'district' | 'metric') =>
    new Map(
      then
        .filter((row) => row.of === of && row.removedAt === null)
        .map(({ name, id }) => [name, id] as const),
    );
  return { districts: namesOf('district'), metrics: namesOf('metric') };
}
