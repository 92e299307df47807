import type { Reading } from '#core/layout/reading.ts';
import type { FileReading } from '#core/upload/read-upload.ts';
import type { StagedUpload } from '#worker/uploads/upload-schemas.ts';

/** A staged upload as the API tells it, with the parts that are core's own. */
export type Staged = Omit<StagedUpload, 'file' | 'reading' | 'columns'> & {
  readonly file: FileReading;
  readonly reading: Reading;
};

export interface GridRows {
  readonly total: number;
  readonly rows: readonly {
    readonly row: number;
    readonly cells: readonly string[];
    readonly figures: readonly { readonly column: number; readonly figure: { zh: string; en: string } }[];
  }[];
}
