/** The same function, asked once for each text: a column of fifty thousand rows holds few different texts. */
export function remember<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    const entry = known.get(text);
    if (entry) return entry.result;
    const result = read(text);
    known.set(text, { result });
    return result;
  };
}
