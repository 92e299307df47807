/** After what an answer of the API goes on, by the address of what follows it. */
export const placeOfNext = (next: string): string =>
  new URLSearchParams(next.slice(next.indexOf('?'))).get('after') ?? '';
