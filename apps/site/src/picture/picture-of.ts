/** Where the picture is that services show beside a link to a page, from the site's root. */
export const pictureOf = (path: string): string => `${path}preview.png`
