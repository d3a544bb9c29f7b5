import type { Random } from '../../articles/random.ts'
import type { Marks } from './marks.ts'
import { oddWord, type Script } from './scripts.ts'

/** What text is made with: the same state gives the same text. */
export interface Writer {
  readonly random: Random
  readonly marks: Marks
  /** The script of the article. */
  readonly script: Script
  /** How often a word is an odd one, 0 to 1. */
  readonly oddity: number
}

/** A run of words with one mark in it, in the article's script. */
export const phrase = (writer: Writer, length = 1 + writer.random.int(8)): string => {
  const { random, marks, script, oddity } = writer
  const list = Array.from({ length }, () =>
    random.chance(oddity) ? ` ${oddWord(random, marks.next)} ` : script.word(random),
  )
  list.splice(random.int(length + 1), 0, ` ${marks.next()} `)
  return list.join(script.space).replaceAll(/ +/g, ' ').trim()
}

const inlines: readonly ((writer: Writer) => string)[] = [
  (writer) => `*${phrase(writer, 2)}*`,
  (writer) => `**${phrase(writer, 2)}**`,
  ({ marks }) => `\`${marks.next()} <b> {x}\``,
  ({ marks, random }) => `\`${marks.next()}.${'method_name.'.repeat(random.int(9))}call()\``,
  (writer) => `[${phrase(writer, 2)}](https://example.org/${writer.random.int(99)} "a title")`,
  ({ marks }) => `~~${marks.next()}~~`,
  ({ marks }) => `<kbd>${marks.next()}</kbd>`,
  ({ marks }) => `${marks.next()}<sup>2</sup> H<sub>2</sub>O`,
  ({ marks }) => `<https://${marks.next()}.example.org/${'deep/'.repeat(8)}>`,
]

/** One sentence; every other holds inline markup. */
export const sentence = (writer: Writer): string => {
  const { random, script } = writer
  const middle = random.chance(0.4) ? ` ${random.pick(inlines)(writer)} ` : script.space
  return `${phrase(writer)}${middle}${phrase(writer)}${script.stop}`
}

/** One sentence to seven. */
export const paragraph = (writer: Writer, most = 7): string =>
  many(writer.random, most, () => sentence(writer)).join(' ')

/** One to `most` of what is made. */
export const many = <Made>(random: Random, most: number, make: (index: number) => Made): Made[] =>
  Array.from({ length: 1 + random.int(most) }, (_, index) => make(index))
