/** A word joiner: nobody sees it, and what it stands in or beside means nothing to Marp. */
export const wordJoiner = '\u2060'
