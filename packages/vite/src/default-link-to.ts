import type { LinkTo } from 'trifold'

/** Pages of articles at the base of the site, by their slugs: the same paths that an article's address has. */
export const defaultLinkTo =
  (base: string): LinkTo =>
  ({ slug }) =>
    `${base.startsWith('/') ? base : '/'}${slug.split('/').map(encodeURIComponent).join('/')}/`
