/** Characters of an address that are shown whole: two lines of a slide. */
const longest = 120
/** Characters that a longer one ends with: what tells it from others of the same site is there. */
const ending = 32

/** An address with its middle left out where it is too long to be read; the link still leads to all of it. */
export const shortUrl = (url: string): string => {
  if (url.length <= longest) return url
  const characters = [...url]
  const kept = longest - ending - 1
  return characters.length <= longest
    ? url
    : `${characters.slice(0, kept).join('')}…${characters.slice(-ending).join('')}`
}

/** An address as slides show it: without what every address begins and ends with, and no longer than can be read. */
export const shownUrl = (url: string): string =>
  shortUrl(url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, ''))
