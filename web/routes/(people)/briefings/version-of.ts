/** The version at which an address stays; null where it follows the data, or is none. */
export function versionOf(address: string, origin: string): number | null {
  const url = URL.canParse(address, origin) ? new URL(address, origin) : null;
  const version = Number(url?.searchParams.get('version') ?? '');
  return Number.isInteger(version) && version > 0 ? version : null;
}
