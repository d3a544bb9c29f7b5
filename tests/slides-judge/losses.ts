import type { Article } from '@trifold/core'
import { squeeze } from '../conservation/pieces-of.ts'
import { marksIn, type Role } from './article/marks.ts'
import { runsOf } from './article-runs.ts'
import type { SlideReport } from './page/report.ts'

/** What became of the article's text in the deck that it should not have. */
export interface Loss {
  readonly rule: 'text-there' | 'text-once' | 'text-once-a-slide' | 'text-spoken-only' | 'text-left-out'
  readonly text: string
  readonly slides: readonly string[]
}

/** Compares a deck, as a viewer and a speaker get it, with what the article holds. */
export const lossesOf = (
  article: Article,
  roles: ReadonlyMap<string, Role>,
  slides: readonly SlideReport[],
): Loss[] => [
  ...missingText(article, slides),
  ...[...roles].flatMap(([mark, role]) => lossOf(mark, role, slides)),
]

const lossOf = (mark: string, role: Role, slides: readonly SlideReport[]): Loss[] => {
  const shownOn = slides.flatMap(({ id, shown, pictures }) =>
    marksIn([shown, ...pictures].join(' ')).flatMap((other) => (other === mark ? [id] : [])),
  )
  const spokenOn = slides.filter(({ notes }) => marksIn(notes).includes(mark)).map(({ id }) => id)
  const loss = (rule: Loss['rule'], at: readonly string[]): Loss[] => [{ rule, text: mark, slides: at }]
  if (role === 'absent')
    return shownOn.length + spokenOn.length > 0 ? loss('text-left-out', [...shownOn, ...spokenOn]) : []
  if (role === 'spoken' && shownOn.length > 0) return loss('text-spoken-only', shownOn)
  if (shownOn.length + spokenOn.length === 0) return loss('text-there', [])
  if (role === 'heading') return twice(shownOn).length > 0 ? loss('text-once-a-slide', twice(shownOn)) : []
  return shownOn.length > 1 ? loss('text-once', shownOn) : []
}

const twice = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index)

/** Text of the article that is neither on a slide nor in the notes, from where it breaks off. */
const missingText = (article: Article, slides: readonly SlideReport[]): Loss[] => {
  const there = squeeze(slides.flatMap(({ shown, notes, pictures }) => [shown, notes, ...pictures]).join(' '))
  return runsOf(article).flatMap((run) => {
    const text = missingIn(squeeze(run), there)
    return text === '' ? [] : [{ rule: 'text-there', text: text.slice(0, 60), slides: [] }]
  })
}

/** What is left of a run once every stretch of it that is there is taken off. Slides may break it anywhere. */
const missingIn = (run: string, there: string): string => {
  if (there.includes(run)) return ''
  for (let from = 0, to = 0; from < run.length; from = to) {
    to = from + longestStart(run.slice(from), there)
    if (!isTelling(run.slice(from, to))) return run.slice(from)
  }
  return ''
}

/** How many of a text's first letters are there in a row. */
const longestStart = (text: string, there: string): number => {
  let [least, most] = [0, text.length]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (there.includes(text.slice(0, middle))) least = middle
    else most = middle - 1
  }
  return least
}

/** Whether text that is found is the one that was looked for: a few common words stand anywhere. */
const isTelling = (text: string): boolean => /(?:mark|tail)\d+x/.test(text) || text.length >= enough

const enough = 12
