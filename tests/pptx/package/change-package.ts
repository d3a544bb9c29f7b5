import { strToU8, unzipSync, zipSync } from 'fflate'

/** Changes the texts of a package's parts by name. */
export type Change = (parts: Map<string, string>) => void

/** The same file with its XML changed; other parts stay. Entries are of the date that ours have, but for another year. */
export const changePackage = (bytes: Uint8Array, change: Change, year = 1980): Uint8Array => {
  const files = Object.entries(unzipSync(bytes))
  const isText = ([name]: readonly [string, Uint8Array]) => /\.(xml|rels)$/.test(name)
  const texts = new Map(
    files.filter(isText).map(([name, content]) => [`/${name}`, new TextDecoder().decode(content)]),
  )
  change(texts)
  return zipSync(
    Object.fromEntries([
      ...[...texts].map(([name, text]): [string, Uint8Array] => [name.slice(1), strToU8(text)]),
      ...files.filter((file) => !isText(file)),
    ]),
    { mtime: new Date(year, 0, 1) },
  )
}

/**
 * As slides are printed to be judged: text is neither shrunk nor are its boxes stretched, in slides nor in what they
 * inherit from. Links are text as any other: LibreOffice makes a field of a link, and starts a line after one that
 * wraps. A sign as wide as its size stands for each emoji, which it cannot print. A footer, which it draws as a field,
 * keeps to one direction: there it lays words of two over each other.
 */
export const forPrinting: Change = (parts) => {
  for (const [name, text] of parts)
    if (/^\/ppt\/slide(s|Layouts|Masters)\/[^/]+\.xml$/.test(name))
      parts.set(
        name,
        text
          .replace(/<a:(?:normAutofit|spAutoFit)\b[^>]*?(?:\/>|>\s*<\/a:\w+>)/g, '<a:noAutofit/>')
          .replace(/<a:hlinkClick\b[^>]*?(?:\/>|>[\s\S]*?<\/a:hlinkClick>)/g, '')
          .replace(emoji, '〓')
          .replace(footer, inOneDirection),
      )
}

/** An emoji, with all that joins it, a key too; or a flag. */
const emoji =
  /\p{RI}\p{RI}|(?![#*\d])\p{Emoji_Presentation}(?:\p{EMod}|\ufe0f|\u200d\p{Emoji})*|\p{Emoji}(?:\ufe0f\u20e3?(?:\u200d\p{Emoji}\ufe0f?)*|\p{EMod})/gu

const footer = /<p:ph type="ftr"(?:(?!<\/p:sp>)[\s\S])*/g

/** Without whatever is not from right to left, where some of it is. */
const inOneDirection = (shape: string): string =>
  shape.replace(/(<a:t>)([^<]*)/g, (whole, tag: string, text: string) =>
    rightToLeft.test(text) ? tag + text.replace(/[^\p{Script=Arabic}\p{Script=Hebrew}\s]/gu, '') : whole,
  )

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
