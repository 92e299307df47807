/** A chart as an address of this site names it. */
export interface Place {
  readonly spec: string;
  readonly query: URLSearchParams;
  /** What an address of a frame says of the frame: its theme, its token, how far its axes go. */
  readonly frame: URLSearchParams;
  /** Whether it is the start page, which holds more than a frame does. */
  readonly isStart?: boolean;
}

const OF_THE_FRAME = ['theme', 'token', 'reach'];
/** What only a page understands of its address. */
const OF_THE_PAGE = ['figure', ...OF_THE_FRAME, 'width', 'scale'];

/** How the page of what the documents say chooses among its rows; a table has them all. */
const OF_ITS_FILTER = ['least', 'state', 'of'];

/** The chart that an address of ours shows, be it of its frame, of its picture or of a page; null where there is none. */
export function readPlace(address: string, origin: string): Place | null {
  const url = URL.canParse(address, origin) ? new URL(address, origin) : null;
  if (url?.origin !== origin) return null;
  const query = new URLSearchParams(url.searchParams);
  const frame = new URLSearchParams();
  for (const name of OF_THE_PAGE) query.delete(name);
  const [, kind = '', name = '', more] = url.pathname.split('/');
  if (more !== undefined) return null;
  switch (kind) {
    case '':
      return { spec: 'compare', query: isChosen(query) ? query : withHeadlines(query), frame, isStart: true };
    case 'embed':
      for (const part of OF_THE_FRAME)
        for (const value of url.searchParams.getAll(part)) frame.append(part, value);
      return name ? { spec: name, query, frame } : null;
    case 'charts':
      return name ? { spec: name.replace(/\.[a-z]+$/, ''), query, frame } : null;
    case 'coverage':
      for (const part of OF_ITS_FILTER) query.delete(part);
      return name === '' ? { spec: 'coverage', query, frame } : null;
    case 'district':
      query.set('district', name);
      return name ? { spec: 'coverage', query, frame } : null;
    case 'use':
    case 'present': {
      const named = kind === 'use' ? 'spec' : 'kind';
      const spec = query.get(named) ?? 'compare';
      query.delete(named);
      return query.has('briefing') ? null : { spec, query, frame };
    }
    case 'metric':
      query.set('metric', name);
      return { spec: 'compare', query, frame };
    case 'insist': {
      const figures = [query.get('a'), query.get('b')].filter(Boolean);
      query.set('insist', figures.join(','));
      for (const part of ['a', 'b', 'metric']) query.delete(part);
      return figures.length === 2 ? { spec: 'compare', query, frame } : null;
    }
    default:
      return null;
  }
}

const isChosen = (query: URLSearchParams): boolean => query.has('metric') || query.has('subject');

/** The start page without a choice shows its three subjects. */
function withHeadlines(query: URLSearchParams): URLSearchParams {
  query.set('subject', 'volunteers,branches,loans');
  return query;
}
