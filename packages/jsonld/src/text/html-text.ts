const unread = /<!--[\s\S]*?(?:-->|$)|<(script|style|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi
const tags = /<\/?([a-z][a-z0-9-]*)[^>]*>?/gi
const inWords = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** The words of raw HTML, for counting: tags that part words become white space, character references apostrophes. */
export const htmlText = (html: string): string =>
  html
    .replace(unread, ' ')
    .replace(tags, (_, name: string) => (inWords.has(name.toLowerCase()) ? '' : '\n'))
    .replace(/&nbsp;|&#160;/gi, ' ')
    .replace(/&#?\w{1,32};/g, '’')
