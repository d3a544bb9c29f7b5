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
  if (role === 'label') return []
  if (role === 'heading') return twice(shownOn).length > 0 ? loss('text-once-a-slide', twice(shownOn)) : []
  return shownOn.length > 1 ? loss('text-once', shownOn) : []
}

const twice = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index)

/** Text of the article that is neither on a slide nor in the notes, from where it breaks off. */
const missingText = (article: Article, slides: readonly SlideReport[]): Loss[] => {
  const texts = slides.flatMap(({ shown, notes, pictures }) => [shown, notes, ...pictures])
  const there: There = {
    all: squeeze(texts.join(' ')),
    lines: new Set(
      texts
        .flatMap((text) => text.split('\n'))
        .flatMap((line) => [line, line.replace(itemNumber, '')].map(squeeze)),
    ),
  }
  return runsOf(article).flatMap((run) => {
    const text = missingIn(squeeze(run), there)
    return text === '' ? [] : [{ rule: 'text-there', text: text.slice(0, 60), slides: [] }]
  })
}

/** The number that an item keeps where its list is told as plain lines. */
const itemNumber = /^\s*\d+\.\s/

/** What a deck says, but for spaces and signs: all of it, and line by line. */
interface There {
  readonly all: string
  readonly lines: ReadonlySet<string>
}

/** What is left of a run once every stretch of it that is there is taken off. Slides may break it anywhere. */
const missingIn = (run: string, there: There): string => {
  if (there.all.includes(run)) return ''
  for (let from = 0; from < run.length; ) {
    const to = nextBreak(run, from, there)
    if (to === from) return run.slice(from)
    from = to
  }
  return ''
}

/**
 * The end of the longest stretch that is there and goes on from a break. What stands before the next slide may happen
 * to begin as the stretch does, so that the true break lies a few letters back; or to go on as it does.
 */
const nextBreak = (run: string, from: number, there: There): number => {
  for (let start = from; start >= Math.max(0, from - back); start -= 1) {
    const end = start + tellingStart(run.slice(start), there).length
    if (end > from) return end
  }
  return from
}

/** As many of a text's first letters as are there in a row; none where they could be those of any other text. */
const tellingStart = (text: string, { all, lines }: There): string => {
  const start = longestStart(text, all)
  if (/(?:mark|tail)\d+x/.test(start) || start.length >= enough) return start
  // A few common words stand anywhere, but seldom alone.
  const ends = Array.from(start, (_, index) => start.length - index)
  return start.slice(0, ends.find((end) => lines.has(start.slice(0, end))) ?? 0)
}

const enough = 12

const back = 12

/** As many of a text's first letters as are there in a row. */
const longestStart = (text: string, all: string): string => {
  let [least, most] = [0, text.length]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (all.includes(text.slice(0, middle))) least = middle
    else most = middle - 1
  }
  return text.slice(0, least)
}
