/** A thing with what is given in place of its own; what is undefined stays as it is. */
export function overlay<Thing extends object>(
  thing: Thing,
  to: { readonly [Part in keyof Thing]?: Thing[Part] | undefined },
): Thing {
  const given = Object.entries(to).filter(([, value]) => value !== undefined);
  return { ...thing, ...(Object.fromEntries(given) as Partial<Thing>) };
}
