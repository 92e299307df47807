import type { Context } from 'hono';
import { MOST_BYTES } from '#core/table/limits.ts';
import { makeRefusal, type Refusal } from '#core/table/refusals.ts';
import type { AppEnv } from '#worker/env.ts';

export interface FileBody {
  readonly kind: 'file';
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a form adds around its file. */
const FRAME_BYTES = 100_000;
const MOST_NAME = 200;

/** The file of a request: the field `file` of a form, or the body as it is. Never takes in more than may be uploaded. */
export async function readFileBody(c: Context<AppEnv>): Promise<FileBody | Refusal> {
  const type = c.req.header('content-type') ?? '';
  const body = await readBounded(c.req.raw, MOST_BYTES + FRAME_BYTES);
  if (body === 'too-large') return makeRefusal('file-too-large');
  if (!/^multipart\/form-data\b/i.test(type))
    return { kind: 'file', name: cleanName(c.req.query('name') ?? ''), bytes: body };
  const field = await fileOf(body, type);
  if (!field) return makeRefusal('file-empty');
  return {
    kind: 'file',
    name: cleanName(field.name),
    bytes: new Uint8Array(await field.arrayBuffer()),
  };
}

async function fileOf(body: Uint8Array, type: string): Promise<File | null> {
  try {
    const form = await new Response(Uint8Array.from(body), { headers: { 'content-type': type } }).formData();
    const field = form.get('file');
    if (field === null || typeof field !== 'string') return field;
    return new File([field], '粘贴的表格');
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Names are shown and sent out again: no control characters, and no longer than a line. */
function cleanName(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  return (plain === '' ? '未命名' : plain).slice(0, MOST_NAME);
}

async function readBounded(request: Request, most: number): Promise<Uint8Array | 'too-large'> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return 'too-large';
  if (!request.body) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > most) {
      await reader.cancel();
      return 'too-large';
    }
    parts.push(read.value);
  }
  return new Uint8Array(Buffer.concat(parts));
}
