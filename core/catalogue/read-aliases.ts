/** What people also call a district or a metric: the name as written, and the slug or id that it means. */
export interface Aliases {
  readonly districts: ReadonlyMap<string, string>;
  readonly metrics: ReadonlyMap<string, string>;
}

/** `出动人次|召集人次` in a cell: the aliases of the one thing that the row describes. */
export function readAliases(cell: string): readonly string[] {
  return cell
    .split('|')
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
}
