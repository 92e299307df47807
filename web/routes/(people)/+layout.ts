// Forms and links: none of these pages needs a script.
export const csr = false;
