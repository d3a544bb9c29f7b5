/** The way from any page to a file of the site: its path under Vite's `base`. */
export type Links = (path: string) => string

/** Links under a base, which begins and ends with a slash. */
export const linksUnder =
  (base: string): Links =>
  (path) =>
    base + path
