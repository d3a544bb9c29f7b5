import { type Article, type Node, rootsOf, visit } from '@trifold/core'
import { squeeze } from '../conservation/pieces-of.ts'
import { marksIn, type Role } from './article/marks.ts'
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
  ...missingWords(article, slides),
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

/** Words of the article that are neither on a slide nor in the notes. */
const missingWords = (article: Article, slides: readonly SlideReport[]): Loss[] => {
  const there = squeeze(slides.flatMap(({ shown, notes, pictures }) => [shown, notes, ...pictures]).join(' '))
  const missing = wordsOf(article).filter((word) => !there.includes(squeeze(word)))
  return [...new Set(missing)].map((text) => ({ rule: 'text-there', text, slides: [] }))
}

/** Every word that the author does not keep from slides. */
const wordsOf = (article: Article): string[] => {
  const words: string[] = []
  visit(rootsOf(article), (node, ancestors) => {
    if (!('value' in node) || node.type === 'html' || ancestors.some(isForOthers)) return
    words.push(...node.value.split(/[\s.。！？।]+/u).map((word) => word.slice(0, enough)))
  })
  return words
}

const isForOthers = (node: Node): boolean =>
  (node.type === 'only' && !node.for.includes('slides')) ||
  (node.type === 'except' && node.for.includes('slides'))

/** Letters of a word that are looked for: a longer one may go on on another slide. */
const enough = 12
