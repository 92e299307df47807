/** What a page tells about its own beginning; times are milliseconds from the start of the navigation. */
export interface Watched {
  /** When the frame began whose picture holds the first chart, and when the page was free again after it. */
  chart?: { readonly seen: number; readonly free: number };
  readonly paints: Painted[];
  readonly longFrames: Painted[];
  /** All layout shifts, summed. */
  layoutShift: number;
}

/** When the page had drawn something, and when it was on screen. */
export interface Painted {
  readonly drawn: number;
  readonly onScreen: number;
}

declare global {
  interface Window {
    watched: Watched;
  }
}

/** Runs in the page before anything of its own, and depends on nothing outside itself. */
export function watchPage(chart: string): void {
  const watched: Watched = { paints: [], longFrames: [], layoutShift: 0 };
  window.watched = watched;

  // Chromium knows these of paints and of long frames; TypeScript does not yet.
  interface Entry extends PerformanceEntry {
    readonly paintTime: number;
    readonly presentationTime: number;
    readonly value: number;
  }
  const observe = (type: string, note: (entry: Entry) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry as Entry);
    }).observe({ type, buffered: true });
  const painted = ({ paintTime, presentationTime }: Entry): Painted => ({
    drawn: paintTime,
    onScreen: presentationTime,
  });
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') watched.paints.push(painted(entry));
  });
  observe('long-animation-frame', (entry) => {
    watched.longFrames.push(painted(entry));
  });
  observe('layout-shift', ({ value }) => void (watched.layoutShift += value));

  const look = () => {
    const box = document.querySelector(chart)?.getBoundingClientRect();
    if (!box || box.width === 0 || box.height === 0) return requestAnimationFrame(look);
    const seen = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (watched.chart = { seen, free: performance.now() });
    return port2.postMessage(null);
  };
  requestAnimationFrame(look);
}
