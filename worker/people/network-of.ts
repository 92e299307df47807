const GROUPS = 8;
/** What a provider gives to one customer at the least: the first four groups. */
const GROUPS_OF_A_NETWORK = 4;

/**
 * What is counted as one address: an IPv4 as it is, and of an IPv6 its network (/64), for whoever has one has all
 * addresses in it.
 */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (mapped !== undefined) return mapped;
  const [head = [], tail = []] = address.split('::').map((half) => half.split(':').filter(Boolean));
  const between = Array.from({ length: Math.max(0, GROUPS - head.length - tail.length) }, () => '0');
  const network = [...head, ...between, ...tail].slice(0, GROUPS_OF_A_NETWORK);
  return `${network.map((group) => group.toLowerCase().replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
