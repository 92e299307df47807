import type { Reading } from '#core/layout/reading.ts';
import type { FileReading } from '#core/upload/read-upload.ts';
import type { StagedUpload } from '#worker/uploads/upload-schemas.ts';

/** A staged upload as the API tells it, with the parts that are core's own. */
export type Staged = Omit<StagedUpload, 'file' | 'reading' | 'columns'> & {
  readonly file: FileReading;
  readonly reading: Reading;
};

type Said = Readonly<Record<'zh' | 'en', string>>;

/** A stretch of the rows of a file, as the API tells them. */
export interface GridRows {
  readonly total: number;
  readonly marked: number;
  readonly columns: number;
  readonly rows: readonly {
    readonly row: number;
    readonly cells: readonly string[];
    readonly figures: readonly { readonly column: number; readonly figure: Said }[];
    readonly marks: readonly {
      readonly letter: string | null;
      readonly severity: 'error' | 'warning';
      readonly message: Said;
    }[];
  }[];
}
