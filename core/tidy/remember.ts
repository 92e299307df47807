/** The same function, asked once for each key: a column of fifty thousand rows holds few different texts. */
export function remember<Result, Key = string>(read: (key: Key) => Result): (key: Key) => Result {
  const known = new Map<Key, { readonly result: Result }>();
  return (key) => {
    const entry = known.get(key);
    if (entry) return entry.result;
    const result = read(key);
    known.set(key, { result });
    return result;
  };
}
