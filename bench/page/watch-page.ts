export interface Watched {
  /** Milliseconds from the start of the navigation until the first chart was on screen. */
  readonly shown: Promise<number>;
  /** All layout shifts so far, summed: the metric's windows would only hide some. */
  layoutShift: number;
}

declare global {
  interface Window {
    watched: Watched;
  }
}

/**
 * Runs in the page before anything of its own. A chart is shown when its SVG has a box and the frame after that
 * one has begun, and never before the browser reports that it has painted something: element timing does not
 * know of inline SVG.
 */
export function watchPage({ chart, patience }: { chart: string; patience: number }): void {
  const painted = new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries())
        if (name === 'first-contentful-paint') resolve(startTime);
    }).observe({ type: 'paint', buffered: true });
  });
  const framed = new Promise<number>((resolve) => {
    const look = () => {
      const box = document.querySelector(chart)?.getBoundingClientRect();
      const isThere = box !== undefined && box.width > 0 && box.height > 0;
      requestAnimationFrame(isThere ? () => resolve(performance.now()) : look);
    };
    requestAnimationFrame(look);
  });
  const impatient = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`No chart (${chart}) was shown in ${patience} ms.`)), patience);
  });
  const shown = Promise.race([Promise.all([painted, framed]).then((times) => Math.max(...times)), impatient]);
  shown.catch(() => undefined);
  window.watched = { shown, layoutShift: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.watched.layoutShift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}
