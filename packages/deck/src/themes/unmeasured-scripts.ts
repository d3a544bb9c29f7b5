import type { Finding } from '@trifold/core'
import type { DeckSlide } from '../deck.ts'
import type { Theme } from './theme.ts'
import { typesetsOf } from './typesets-of.ts'

/** Scripts that few faces have, by the names that authors know. */
const scripts: readonly (readonly [name: string, letters: RegExp])[] = [
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Japanese kana', /\p{Script=Hiragana}|\p{Script=Katakana}/u],
  ['Chinese characters', /\p{Script=Han}/u],
  ['Korean', /\p{Script=Hangul}/u],
  ['other scripts', /\p{L}/u],
]

/** Letters of a script on slides that are worth telling of: fewer are a word in passing. */
const fewest = 20

/** Characters beyond those of Latin, but for the signs that texts in it have. */
const foreign = /[^\0-\u024f\u2000-\u206f]/u

/** Tells which scripts on slides are measured by a safe bound, because the theme has no face with them; nothing if none is. */
export const unmeasuredScripts = (slides: readonly DeckSlide[], theme: Theme): Finding[] => {
  const [{ text }] = typesetsOf(theme)
  const [face] = text.faces
  const counts = new Map<string, number>()
  const count = (value: unknown): void => {
    if (typeof value === 'string') {
      // Nearly no text has any of these.
      if (!foreign.test(value)) return
      for (const letter of value.match(/[^\0-\u024f]/gu) ?? []) {
        if (!/\p{L}/u.test(letter) || face.advance(letter.codePointAt(0) ?? 0) !== undefined) continue
        const [name] = scripts.find(([, letters]) => letters.test(letter)) ?? ['']
        counts.set(name, (counts.get(name) ?? 0) + 1)
      }
    } else if (typeof value === 'object' && value !== null) {
      // Whatever an object is, its keys have values.
      const fields = value as Readonly<Record<string, unknown>>
      for (const key in fields) if (key !== 'position') count(fields[key])
    }
  }
  for (const { title, slots } of slides) count([title, slots])
  const names = scripts.map(([name]) => name).filter((name) => (counts.get(name) ?? 0) >= fewest)
  return names.length === 0 ? [] : [scriptMeasured(names)]
}

const scriptMeasured = (names: readonly string[]): Finding => ({
  code: 'script-measured',
  severity: 'info',
  message: `The theme has no face with ${names.join(' and ')}: each viewer’s own is shown, and slides leave it room to be on the safe side.`,
  help: 'A theme of your own can name a font file with these letters; they are then measured exactly.',
})
