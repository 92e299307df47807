import type { Db } from '../open.ts';
import { addRecord, type NewRecord } from '../people/records.ts';
import { settings } from '../people-schema.ts';
import type { Settings } from './read-settings.ts';

/** Sets what is given and leaves the rest, with one record for each setting, in one batch. */
export async function writeSettings(
  db: Db,
  { to, records }: { readonly to: Partial<Settings>; readonly records: readonly NewRecord[] },
): Promise<void> {
  const rows = [
    ...(to.review ? [{ name: 'review', value: to.review }] : []),
    ...(to.frame ? [{ name: 'frame', value: to.frame === 'any' ? 'any' : to.frame.join(' ') }] : []),
    ...(to.embed ? [{ name: 'embed', value: to.embed }] : []),
  ];
  const [first, ...rest] = [
    ...rows.map((row) =>
      db
        .insert(settings)
        .values(row)
        .onConflictDoUpdate({ target: settings.name, set: { value: row.value } }),
    ),
    ...records.map((record) => addRecord(db, record)),
  ];
  if (first) await db.batch([first, ...rest]);
}
