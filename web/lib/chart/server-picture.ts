/**
 * A picture drawn on the server. A page that is rendered whole already holds it, so it is not sent a second time
 * with the page's data; a page that is fetched for its data alone gets it there.
 */
export class ServerPicture {
  readonly svg: string;
  readonly isInPage: boolean;

  constructor(svg: string, isInPage: boolean) {
    this.svg = svg;
    this.isInPage = isInPage;
  }
}

/** Stands for a picture that is in the page already: hydration keeps what is there. */
export const IN_PAGE = '<svg></svg>';
