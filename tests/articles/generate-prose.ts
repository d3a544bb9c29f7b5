import type { Random } from './random.ts'

const words = [
  ...'presence conversation channel network reader article signal voice pattern of and the a in to with'.split(
    ' ',
  ),
  ...'über façade naïve señor Ελλάδα Москва عربي עברית हिन्दी 日本語 한국어 中文 ภาษา 🎉 3:17 $5 50% C++ a_b_c 1984'.split(
    ' ',
  ),
  'antidisestablishmentarianism',
  'https://example.org/a/very/long/path?with=query&and=more',
]

/** Words that each occur once in an article, so that a test can tell whether a piece of text was lost. */
export interface Marks {
  next(): string
}

export const createMarks = (): Marks => {
  let count = 0
  return { next: () => `mark${(count++).toString(36)}x` }
}

/** A run of plain words that holds one mark. */
export const phrase = (random: Random, marks: Marks, length = 2 + random.int(8)): string => {
  const list = Array.from({ length }, () => random.pick(words))
  list.splice(random.int(length), 0, marks.next())
  return list.join(' ')
}

type Maker = (random: Random, marks: Marks) => string

const inlines: readonly Maker[] = [
  (random, marks) => `*${phrase(random, marks, 2)}*`,
  (_random, marks) => `**${marks.next()}**`,
  (_, marks) => `\`${marks.next()} <b> {x}\``,
  (random, marks) => `[${phrase(random, marks, 2)}](https://example.org/${random.int(99)} "a title")`,
  (_, marks) => `~~${marks.next()}~~`,
  (_, marks) => `<kbd>${marks.next()}</kbd>`,
  (_, marks) => `[${marks.next()}][reference]`,
]

/** One to four sentences with inline markup. */
export const paragraph: Maker = (random, marks) =>
  Array.from({ length: 1 + random.int(4) }, () => {
    const middle = random.chance(0.5) ? ` ${random.pick(inlines)(random, marks)} ` : ' '
    return `Now ${phrase(random, marks)}${middle}${phrase(random, marks)}.`
  }).join(' ')

const list =
  (ordered: boolean): Maker =>
  (random, marks) =>
    Array.from({ length: 1 + random.int(9) }, (_, index) => {
      const bullet = ordered ? `${index + 1}.` : '-'
      const nestedItem = random.chance(0.2)
        ? `\n${' '.repeat(bullet.length + 1)}- ${phrase(random, marks)}`
        : ''
      return `${bullet} ${phrase(random, marks)}${nestedItem}`
    }).join('\n')

export const bulletList = list(false)
export const orderedList = list(true)

/** A table with a header row; cells hold no pipes. */
export const table: Maker = (random, marks) => {
  const columns = 2 + random.int(4)
  const row = () => `| ${Array.from({ length: columns }, () => phrase(random, marks, 2)).join(' | ')} |`
  const rule = `|${' --- |'.repeat(columns)}`
  return [row(), rule, ...Array.from({ length: 1 + random.int(12) }, row)].join('\n')
}

export const code: Maker = (random, marks) => {
  const lines = Array.from(
    { length: 1 + random.int(30) },
    () => `const ${marks.next()} = ${random.int(1000)} // <tag>`,
  )
  return ['```js', ...lines, '```'].join('\n')
}

export const quote: Maker = (random, marks) => `> ${paragraph(random, marks)}`
