/** Where people sign in and work; everything else is for readers. */
const PRIVATE = [
  ...[
    '/sign-in',
    '/welcome',
    '/account',
    '/accounts',
    '/record',
    '/admin',
    '/uploads',
    '/revert',
    '/briefings',
    '/saved',
  ],
  ...[
    'session',
    'links',
    'accounts',
    'tokens',
    'records',
    'settings',
    'catalogue',
    'uploads',
    'charts',
    'embed-tokens',
    'briefings',
  ].map((name) => `/api/v1/${name}`),
];
/** The list of versions is public, what is done to one is not. */
const PRIVATE_BELOW = ['/api/v1/versions/'];

/** Whether an address belongs to the private part, however it is written. */
export function isPrivate(address: string): boolean {
  const pathname = decode(address).replaceAll(/\/{2,}/g, '/');
  return (
    PRIVATE.some((path) => pathname === path || /^[/.]/.test(restAfter(pathname, path))) ||
    PRIVATE_BELOW.some((path) => pathname.startsWith(path))
  );
}

/** What follows the path at the beginning of an address; empty where the address begins otherwise. */
const restAfter = (pathname: string, path: string): string =>
  pathname.startsWith(path) ? pathname.slice(path.length) : '';

/** As the routers read it. What cannot be decoded they refuse. */
function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
