// The rows of a file by their place in the list, from 1: fetched where someone looks, a page at a time.
const A_PAGE = 100;
// As many are kept on either side of where someone looks; further away they are fetched again.
const KEPT = 1000;
const PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5000;

/**
 * @param {{ address: string, total: number, isThere: (place: number) => boolean, onRows: (places: number[]) => void, onFault: (fault: Fault | null) => void }} options
 * @typedef {{ sentence: string | null }} Fault what the API says against it; null where the network is down
 */
export function makeRowSource({ address, total, isThere, onRows, onFault }) {
  const rows = new Map();
  let wanted = { from: 1, to: 0 };
  let asked = null;
  let timer = 0;
  // As long as the last answer took: who drags the bar across a slow file does not ask for all that is passed.
  let pause = PAUSE_MS;

  /** Whole pages around the rows that are wanted and not there; null where all are. */
  function findMissing() {
    let { from, to } = wanted;
    const has = (place) => rows.has(place) || isThere(place);
    while (from <= to && has(from)) from++;
    while (to >= from && has(to)) to--;
    if (from > to) return null;
    return {
      from: Math.floor((from - 1) / A_PAGE) * A_PAGE + 1,
      to: Math.min(total, Math.ceil(to / A_PAGE) * A_PAGE),
    };
  }

  function plan() {
    const missing = findMissing();
    if (asked) {
      const isStillWanted = missing && asked.from <= wanted.to && asked.to >= wanted.from;
      if (isStillWanted) return;
      asked.controller.abort();
      asked = null;
    }
    if (missing) timer ||= setTimeout(ask, pause);
  }

  async function ask() {
    timer = 0;
    const missing = asked ? null : findMissing();
    if (!missing) return;
    const mine = { ...missing, controller: new AbortController() };
    asked = mine;
    const since = performance.now();
    const answer = await askFor(mine);
    if (asked !== mine) return;
    asked = null;
    if ('fault' in answer) {
      pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
      return onFault(answer.fault);
    }
    // The file is read in another way by now: what is shown of it is no longer so.
    if (answer.total !== total) return location.reload();
    pause = Math.max(PAUSE_MS, performance.now() - since);
    take(mine, answer.rows);
  }

  /** What the API answers, or what is in the way; of one that was given up nobody hears. */
  async function askFor({ from, to, controller: { signal } }) {
    try {
      const answer = await fetch(`${address}from=${from}&to=${to}`, { signal });
      const body = await answer.json();
      return answer.ok ? body : { fault: { sentence: sentenceOf(body) } };
    } catch (error) {
      return { fault: { sentence: error instanceof SyntaxError ? '' : null } };
    }
  }

  function take({ from }, got) {
    got.forEach((row, at) => rows.set(from + at, row));
    for (const place of rows.keys())
      if (place < wanted.from - KEPT || place > wanted.to + KEPT) rows.delete(place);
    onFault(null);
    onRows(got.map((_, at) => from + at));
    plan();
  }

  const sentenceOf = ({ detail, detailZh }) =>
    (document.documentElement.lang.startsWith('zh') ? detailZh : detail) ?? '';

  return {
    get: (place) => rows.get(place),
    /** The rows that are to be there; what was asked for elsewhere is given up. */
    want(from, to) {
      wanted = { from: Math.max(1, from), to: Math.min(total, to) };
      plan();
    },
    retry() {
      pause = PAUSE_MS;
      clearTimeout(timer);
      timer = 0;
      void ask();
    },
  };
}
