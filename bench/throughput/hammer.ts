import { connect, type Socket } from 'node:net';

const CONNECTIONS = 10;
const HEAD_END = '\r\n\r\n';

/**
 * Asks for one address over kept connections, one request at a time on each, for so long: how many answers came,
 * and in how many milliseconds.
 * Every answer is as long as the first, so counting bytes is enough: the client shares the cores with workerd,
 * and what it spends on parsing would be missing there.
 */
export async function hammer(url: URL, ms: number): Promise<{ answers: number; took: number }> {
  const length = await lengthOfAnswer(url);
  const lines = await Promise.all(Array.from({ length: CONNECTIONS }, () => openLine(url)));
  const began = performance.now();
  let answers = 0;
  try {
    await new Promise<void>((resolve, reject) => {
      for (const line of lines) {
        let missing = length;
        line.hear = (bytes) => {
          missing -= bytes;
          if (missing > 0) return;
          if (missing < 0) reject(new Error(`${url.href} does not answer the same each time.`));
          answers += 1;
          missing = length;
          line.ask();
        };
        line.socket.once('close', () => reject(new Error(`${url.href} hung up.`)));
        line.ask();
      }
      setTimeout(resolve, ms);
    });
    return { answers, took: performance.now() - began };
  } finally {
    for (const { socket } of lines) socket.destroy();
  }
}

/** How many bytes an answer takes on the wire, its head included. */
async function lengthOfAnswer(url: URL): Promise<number> {
  const line = await openLine(url);
  const head = await new Promise<string>((resolve, reject) => {
    let text = '';
    line.hear = (bytes, buffer) => {
      text += Buffer.from(buffer.subarray(0, bytes)).toString('latin1');
      if (text.includes(HEAD_END)) resolve(text.slice(0, text.indexOf(HEAD_END) + HEAD_END.length));
    };
    line.socket.once('close', () => reject(new Error(`${url.href} hung up.`)));
    line.ask();
  });
  line.socket.destroy();
  const length = /^content-length: (\d+)\r$/im.exec(head)?.[1];
  if (!head.startsWith('HTTP/1.1 200 ') || length === undefined)
    throw new Error(`${url.href} should answer 200 with a content-length, and began:\n${head}`);
  return head.length + Number(length);
}

interface Line {
  readonly socket: Socket;
  readonly ask: () => void;
  hear: (bytes: number, buffer: Uint8Array) => void;
}

function openLine({ hostname, port, pathname, search, host }: URL): Promise<Line> {
  const request = `GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
  return new Promise((resolve, reject) => {
    const socket = connect({
      host: hostname,
      port: Number(port),
      noDelay: true,
      onread: {
        buffer: Buffer.alloc(256 * 1024),
        callback: (bytes, buffer) => {
          line.hear(bytes, buffer);
          return true;
        },
      },
    });
    const line: Line = { socket, ask: () => void socket.write(request), hear: () => undefined };
    socket.once('error', reject).once('connect', () => resolve(line));
  });
}
