import { type Slip, unseen } from './slip.ts'

interface Kind {
  /** What begins an item. */
  readonly sign: RegExp
  /** How many lines begin so before it can be nothing else. */
  readonly atLeast: number
  /** Whether an item without any other beside it is one; behind a tab it always is. */
  readonly alone?: boolean
  readonly found: string
  readonly help: string
  /** What the sign becomes, where that is certain. */
  mended?(sign: string): string
}

const bullet = {
  found: 'begins with a bullet that is a character of the text',
  help: 'Begin each item with - and a blank, on a line of its own.',
  mended: () => '- ',
}

const kinds: readonly Kind[] = [
  // Bullets of office programs, and what is left of them where their font of signs is missing.
  {
    ...bullet,
    sign: new RegExp(`^(?:[•●◦▪‣⁃∙\\uF0A7\\uF0B7][ \\t${unseen}]*|[–—·o§][ ${unseen}]*\\t[ \\t]*)(?=\\S)`),
    atLeast: 1,
    alone: false,
  },
  { ...bullet, sign: /^·[ \t]+(?=\S)/, atLeast: 2 },
  {
    sign: new RegExp(`^(?:[-*+]|\\d{1,9}[.)])[${unseen}][ ${unseen}]*(?=\\S)`),
    atLeast: 1,
    found: 'has a character behind its sign that is no blank, though it looks like one',
    help: 'Delete it, and type a blank.',
    mended: (sign) => sign.replace(new RegExp(`[ ${unseen}]+$`), ' '),
  },
  {
    sign: /^-(?=\p{L}{2})/u,
    atLeast: 2,
    found: 'has no blank behind its -',
    help: 'Write - and a blank before each item.',
  },
  {
    sign: /^\d{1,3}[.)](?=\p{L}{2})/u,
    atLeast: 2,
    found: 'has no blank behind its number',
    help: 'Write a blank behind each number, as in 1. First.',
  },
]

/** Lines that begin as items do, by signs that make no list; `neighbours` are the lines beyond the blank ones around. */
export const meantAsList = (source: string, neighbours: readonly string[]): Slip | undefined => {
  for (const kind of kinds) {
    const items = itemsOf(source, kind.sign)
    const [first, last] = [items[0], items.at(-1)]
    if (first === undefined || last === undefined || items.length < kind.atLeast) continue
    if (
      kind.alone === false &&
      items.length === 1 &&
      !first.sign.includes('\t') &&
      !neighbours.some((line) => kind.sign.test(line))
    )
      continue
    const end = kind.mended === undefined ? first.end : last.end
    const others = items.length > 2 ? `do ${items.length - 1} others` : 'does another one'
    return {
      code: 'list-read',
      start: first.start,
      end,
      message: `This line looks like an item of a list, but it ${kind.found}${items.length > 1 ? `; so ${others} below` : ''}. It is shown as text.`,
      help: kind.help,
      ...(kind.mended === undefined ? {} : { mended: mend(source, items, kind.mended) }),
    }
  }
  return undefined
}

/** `-b` right below `- a`, at the same place: it belongs to the text of the item above. */
export const gluedItem = (source: string, marks: string): Slip | undefined => {
  const [, margin, sign] = /^([ \t>]*)([-+])[ \t]+$/.exec(marks) ?? []
  if (margin === undefined || sign === undefined) return undefined
  const feed = source.indexOf(`\n${margin}${sign}`)
  const start = feed + 1 + margin.length
  if (feed === -1 || !/^.\p{L}/u.test(source.slice(start, start + 3))) return undefined
  return {
    code: 'list-read',
    start,
    end: start + 1,
    message: `This line looks like an item of the list, but no blank stands behind its ${sign}; it goes on with the item above.`,
    help: `Write ${sign} and a blank before each item.`,
    mended: `${sign} `,
  }
}

interface Item {
  readonly start: number
  readonly end: number
  readonly sign: string
}

/** Signs at the beginnings of lines, behind the marks of the quotes and the indentation that they stand in. */
const itemsOf = (source: string, sign: RegExp): Item[] => {
  const items: Item[] = []
  for (let start = 0; start <= source.length; ) {
    const feed = source.indexOf('\n', start)
    const line = source.slice(start, feed === -1 ? undefined : feed)
    const marks = start === 0 ? 0 : (/^[ \t>]*/.exec(line)?.[0].length ?? 0)
    const found = sign.exec(line.slice(marks))?.[0]
    if (found !== undefined)
      items.push({ start: start + marks, end: start + marks + found.length, sign: found })
    if (feed === -1) break
    start = feed + 1
  }
  return items
}

/** The text from the first sign to the last, each mended. */
const mend = (source: string, items: readonly Item[], mended: (sign: string) => string): string =>
  items
    .map(({ end, sign }, index) => {
      const next = items[index + 1]
      return mended(sign) + (next === undefined ? '' : source.slice(end, next.start))
    })
    .join('')
