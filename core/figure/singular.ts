const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['series', 'series'],
]);

/** One of what an English plural counts: posts, post; activities, activity. Of several words the one that is counted. */
export function singularOf(plural: string): string {
  const [, before = '', noun = '', after = ''] = /^(.*?)(\S*?)( of .*)?$/.exec(plural) ?? [];
  return before + (IRREGULAR.get(noun) ?? endAsOne(noun)) + after;
}

function endAsOne(noun: string): string {
  if (/[^aeiou]ies$/.test(noun)) return noun.replace(/ies$/, 'y');
  if (/(?:ss|x|ch|sh)es$/.test(noun)) return noun.slice(0, -2);
  return noun.replace(/([^s])s$/, '$1');
}
