/** The form by which a name is found: 张三, ＬＩ and li are each one name however they are typed. */
export const normaliseName = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** Letters of any script, digits, and - _ . between them; 2 to 40 characters. */
export const isAccountName = (name: string): boolean =>
  /^[\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,38})[\p{L}\p{N}]$/u.test(normaliseName(name));
