/** A name in quotation marks, its own made single: ‘试验行动’ within “…”. */
export const quote = (name: string): string => `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`;
