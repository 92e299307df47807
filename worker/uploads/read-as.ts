import type { UploadReading } from '#core/upload/read-upload.ts';

/** What is kept beside an upload of how it was read. */
export const readAs = ({ file, reading }: UploadReading) => ({
  encoding: file.encoding?.value ?? file.form,
  layout: reading.layout.value === 'tidy' ? ('tidy' as const) : ('wide' as const),
});
