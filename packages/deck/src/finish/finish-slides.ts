import { type Article, type Block, visit } from '@trifold/core'
import type { Composition, Draft } from '../compose/composition.ts'
import { contentWidth, type FittedTitle, fitTitle } from '../compose/frame.ts'
import { fitArticleTitle } from '../compose/title.ts'
import type { DeckSlide } from '../deck.ts'
import { mapLinks } from './map-links.ts'
import { createSpeaker } from './speaker.ts'
import { takeNotes } from './take-notes.ts'

/** Turns drafts into slides: unique ids, fitted titles, links to slides, footnotes in the notes. */
export const finishSlides = (composition: Composition, article: Article): DeckSlide[] => {
  const { drafts } = composition
  const ids = uniqueIds(drafts, article)
  const anchors = anchorsOf(drafts, ids)
  const speaker = createSpeaker(article.footnotes)
  const slides = drafts.map((draft, index): DeckSlide => {
    const { id: _, position, fitted: __, ...rest } = draft
    const title = largeTitle(composition, draft)
    const whole: Block[] = title.cut ? [{ type: 'paragraph', id: 'title', children: draft.title }] : []
    const inner: Block[] = []
    const slots = takeNotes(draft.slots, inner)
    const speech = speaker.notes([...whole, ...draft.notes, ...inner], draft)
    return {
      id: ids[index] ?? draft.id,
      ...rest,
      title: mapLinks(title.content, anchors),
      titleSize: title.size,
      slots: mapLinks(slots, anchors),
      notes: mapLinks(speech, anchors),
      ...(position === undefined ? {} : { position }),
    }
  })
  slides.at(-1)?.notes.push(...speaker.remaining())
  return slides
}

/** Large titles have their own sizes; those above content were fitted with it. */
const largeTitle = (composition: Composition, { layout, title, fitted }: Draft): FittedTitle => {
  if (layout === 'title') return fitArticleTitle(composition, title)
  if (layout !== 'section') return fitted
  return fitTitle(composition.ruler, title, Math.min(contentWidth(composition.geometry), 1040), sectionLines)
}

const sectionLines = [
  [56, 3],
  [44, 4],
  [36, 5],
  [28, 6],
] as const

/** The article's own ids stay with what bears them; the deck's own give way. */
const uniqueIds = (drafts: readonly Draft[], article: Article): string[] => {
  const authored = new Set<string>()
  visit([...article.children, ...article.footnotes], (node) => {
    if ('id' in node) authored.add(node.id)
  })
  const used = new Set<string>()
  return drafts.map((draft) => {
    const own = authored.has(draft.id)
    let id = draft.id
    for (let count = 2; used.has(id) || (!own && count > 2 && authored.has(id)); count += 1)
      id = `${draft.id}--${count}`
    used.add(id)
    return id
  })
}

/** The slide on which each of the article's blocks is shown, by the block's id. */
const anchorsOf = (drafts: readonly Draft[], ids: readonly string[]): Map<string, string> => {
  const anchors = new Map<string, string>()
  drafts.forEach(({ shows, notes }, index) => {
    const id = ids[index]
    if (id === undefined) return
    for (const shown of shows) if (!anchors.has(shown)) anchors.set(shown, id)
    visit(notes, (node) => {
      if ('id' in node && !anchors.has(node.id)) anchors.set(node.id, id)
    })
  })
  return anchors
}
