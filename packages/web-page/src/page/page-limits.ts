/** How large a page may be, before it is parsed. */
export const pageLimits = {
  /** Characters of the page. Google reads the first 15 MB of one. */
  length: 15 * 1024 * 1024,
  /** How deep elements nest: browsers stop at 512. */
  depth: 1_000,
  /** Elements that parsing makes: a few bytes of formatting left open make any number of them. */
  elements: 500_000,
} as const
