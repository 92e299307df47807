import type { Aliases } from '#core/catalogue/read-aliases.ts';
import type { Db } from './open.ts';
import { aliases } from './schema.ts';

/** What people also call districts and metrics. */
export async function readAliases(db: Db): Promise<Aliases> {
  const rows = await db.select().from(aliases);
  const namesOf = (of: 'district' | 'metric') =>
    new Map(rows.filter((row) => row.of === of).map(({ name, id }) => [name, id]));
  return { districts: namesOf('district'), metrics: namesOf('metric') };
}
