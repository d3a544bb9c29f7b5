import type { Block, Metadata, Phrasing, Version } from '@trifold/core'
import { formatDate, languageName } from '@trifold/prose'
import { slotHeight } from '../measure/slot-height.ts'
import type { CreditsSlot, DeckVersion, InlineSlot, Slot } from '../slot.ts'
import type { Body, Composition, Frame } from './composition.ts'
import { fitLines } from './frame.ts'
import { titleRoom } from './title-room.ts'

/** Widest that a subtitle is set. */
const subtitleWidth = 880

const text = (value: string): Phrasing[] => [{ type: 'text', value }]

/** The slide that names the article; what has no room on it is in its notes. */
export const composeTitle = (
  composition: Composition,
  meta: Metadata,
  versions: readonly Version[] = [],
): Body => {
  const { ruler, geometry } = composition
  const place: Frame | undefined = geometry.openers?.title.text
  const width = place?.width ?? Math.min(titleRoom('title', geometry).width, subtitleWidth)
  let height = place?.height ?? Number.POSITIVE_INFINITY
  const slots: Record<string, Slot> = {}
  const notes: Block[] = []
  const speak = (id: string, value: string) => notes.push({ type: 'paragraph', id, children: text(value) })
  const credits = creditsOf(meta, versionsOn(versions))
  const below = credits === undefined ? 0 : slotHeight(credits, { ruler, name: 'credits', width })
  const hasCredits = credits !== undefined && below <= height
  if (hasCredits) height -= below + aboveCredits
  const subtitle = meta.subtitle ?? meta.description ?? ''
  if (subtitle.trim() !== '') {
    const slot = subtitleSlot(composition, subtitle, { width, height })
    if (slot !== undefined) slots.subtitle = slot
    else speak('subtitle', subtitle)
  }
  if (hasCredits) slots.credits = credits
  const authors = meta.authors.map(({ name }) => name)
  if (authors.length > 0 && !(hasCredits && named(authors).length === authors.length))
    speak('authors', authors.join(composition.words.comma))
  if (credits?.date !== undefined && !hasCredits) speak('date', credits.date)
  return { layout: 'title', slots, notes }
}

/** White space between the subtitle and the credits at least, in px. */
export const aboveCredits = 24

const subtitleSlot = (
  { ruler }: Composition,
  subtitle: string,
  { width, height }: Frame,
): InlineSlot | undefined => {
  const content = text(subtitle)
  const fitted = fitLines(ruler, content, width, [
    [28, 2],
    [24, 3],
    [20, 4],
  ])
  return fitted !== undefined && fitted.height <= height
    ? { kind: 'inline', content, size: fitted.size }
    : undefined
}

/** Characters of other languages’ names that the title slide has room for; the text has them all. */
const mostOfVersions = 100

const versionsOn = (versions: readonly Version[]): DeckVersion[] => {
  let used = 0
  return versions
    .map(({ lang, url, address }) => ({ lang, name: languageName(lang), url: address ?? url }))
    .filter(({ name }) => {
      used += name.length + 2
      return used <= mostOfVersions
    })
}

const creditsOf = (meta: Metadata, versions: DeckVersion[]): CreditsSlot | undefined => {
  const authors = meta.authors.map(({ name }) => name)
  const date = meta.published ?? meta.modified
  if (authors.length === 0 && date === undefined && versions.length === 0) return undefined
  const shown = named(authors)
  return {
    kind: 'credits',
    authors: shown.length < authors.length ? [...shown, '…'] : shown,
    size: 20,
    ...(date === undefined ? {} : { date: formatDate(date, meta.lang) }),
    ...(versions.length === 0 ? {} : { versions }),
  }
}

/** Characters of authors' names that the title slide has room for; of more, all are in its notes. */
const mostCharacters = 160

const named = (authors: readonly string[]): string[] => {
  let used = 0
  return authors.filter((name) => {
    used += name.length + 2
    return used <= mostCharacters
  })
}
