import type { Metadata, Phrasing } from '@trifold/core'
import { formatDate } from '@trifold/prose'
import type { Size } from '../geometry.ts'
import type { Slot } from '../slot.ts'
import type { Body, Composition } from './composition.ts'
import { contentWidth, fitLines, fitTitle } from './frame.ts'

/** Lines that the article's title may have at each size. */
export const titleLines: readonly (readonly [Size, number])[] = [
  [72, 2],
  [56, 3],
  [44, 4],
  [36, 5],
  [28, 6],
]

/** Widest that a title is set: beyond it, its lines are no longer one look. */
export const titleWidth = ({ geometry }: Pick<Composition, 'geometry'>): number =>
  Math.min(contentWidth(geometry), 1040)

const text = (value: string): Phrasing[] => [{ type: 'text', value }]

/** The slide that names the article. */
export const composeTitle = (composition: Composition, meta: Metadata): Body => {
  const slots: Record<string, Slot> = {}
  const notes: Body['notes'] = []
  const subtitle = meta.subtitle ?? meta.description ?? ''
  if (subtitle.trim() !== '') {
    const fitted = fitLines(composition.ruler, text(subtitle), Math.min(titleWidth(composition), 880), [
      [28, 2],
      [24, 3],
      [20, 4],
    ])
    if (fitted !== undefined) slots.subtitle = { kind: 'inline', content: text(subtitle), size: fitted.size }
    else notes.push({ type: 'paragraph', id: 'subtitle', children: text(subtitle) })
  }
  const authors = meta.authors.map(({ name }) => name)
  const named = shortList(authors)
  const date = meta.published ?? meta.modified
  if (authors.length > 0 || date !== undefined)
    slots.credits = {
      kind: 'credits',
      authors: named.length < authors.length ? [...named, '…'] : named,
      size: 20,
      ...(date === undefined ? {} : { date: formatDate(date, meta.lang) }),
    }
  if (named.length < authors.length)
    notes.push({ type: 'paragraph', id: 'authors', children: text(authors.join(', ')) })
  return { layout: 'title', slots, notes }
}

/** Characters of authors' names that the title slide has room for; of more, all are in its notes. */
const mostCharacters = 160

const shortList = (authors: readonly string[]): string[] => {
  let used = 0
  return authors.filter((name) => {
    used += name.length + 2
    return used <= mostCharacters
  })
}

/** The article's title, fitted. */
export const fitArticleTitle = (composition: Composition, title: readonly Phrasing[]) =>
  fitTitle(composition.ruler, title, titleWidth(composition), titleLines)
