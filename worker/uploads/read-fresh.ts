import { openingOf, tableChoiceOf } from '#core/layout/remember-choice.ts';
import type { ReadingChoice } from '#core/layout/reading.ts';
import type { Refusal } from '#core/table/refusals.ts';
import { findHeaderFaults } from '#core/upload/find-header-faults.ts';
import { hasRows } from '#core/upload/has-rows.ts';
import { recallChoice } from '#db/change-upload.ts';
import type { Db } from '#db/open.ts';
import type { UploadRow } from '#db/read-uploads.ts';
import { readAs } from './read-as.ts';
import { readPreview, type Preview } from './read-preview.ts';

/**
 * Reads a file for the first time, in the way that was chosen for the last one of its shape: first how it is opened,
 * by the shape that it has without a choice, and then how its table is read, by the shape that it has once it is open.
 * A choice by which nothing would be left to read, or less than without it, is not taken over.
 */
export async function readFresh(db: Db, upload: UploadRow, bytes: Uint8Array): Promise<Preview | Refusal> {
  const { account } = upload;
  const plain = await readPreview(db, upload, bytes);
  if (plain.kind === 'refusal' || account === null) return plain;
  const { shape } = plain.reading.reading;
  const recall = async (known: string): Promise<ReadingChoice> =>
    JSON.parse((await recallChoice(db, { account, shape: known })) ?? '{}') as ReadingChoice;
  const readWith = async (recalled: ReadingChoice, otherwise: Preview): Promise<Preview> => {
    if (Object.keys(recalled).length === 0) return otherwise;
    const choice = JSON.stringify({ ...recalled, recalled });
    const read = await readPreview(db, { ...upload, choice }, bytes);
    return read.kind === 'refusal' || !hasRows(read.reading) ? otherwise : read;
  };
  const known = await recall(shape);
  const opened = await readWith(openingOf(known), plain);
  const open = opened.reading.reading.shape;
  const { recalled: opening = {} } = JSON.parse(opened.upload.choice) as ReadingChoice;
  const table = tableChoiceOf(open === shape ? known : await recall(open));
  const hasMore = Object.keys(table).length > 0;
  const whole = hasMore ? await readWith({ ...opening, ...table }, opened) : opened;
  const read = [whole, opened].find((one) => !isWorse(one, plain)) ?? plain;
  const choice = { ...(JSON.parse(read.upload.choice) as ReadingChoice), shape };
  return { ...read, upload: { ...read.upload, choice: JSON.stringify(choice), ...readAs(read.reading) } };
}

/** Whether it cannot be read, or gives no figure, where the other can and does. */
function isWorse({ reading }: Preview, { reading: other }: Preview): boolean {
  const lacks = (one: typeof reading): boolean => findHeaderFaults(one.reading).length > 0;
  if (lacks(reading) && !lacks(other)) return true;
  return reading.drafts.length === 0 && other.drafts.length > 0;
}
