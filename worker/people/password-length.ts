/** Characters that a password takes. */
export const LEAST_PASSWORD = 10;
export const MOST_PASSWORD = 128;
