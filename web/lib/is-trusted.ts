const OWN = /^(?:localhost|127(?:\.\d+){3}|\[::1\]|.+\.localhost)$/;

/** Whether browsers trust an address with the clipboard and with copies for when there is no network. */
export const isTrusted = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || OWN.test(hostname);
