import { type Phrasing, plainText } from '@trifold/core'
import { labelLength, openingOf } from '@trifold/prose'
import { inlineText, sliceInline } from '../split/inline-slice.ts'
import { endsInColon, sentenceEnds } from '../split/sentences-of.ts'
import type { Composition } from './composition.ts'

/** What a slide shows of running text. */
export interface Lead {
  readonly content: Phrasing[]
  /** It leans on what was said before it: better than nothing, and worse than another. */
  readonly weak: boolean
  /** It announces the next block, and says nothing without it. */
  readonly introduces?: boolean
}

/** What a lead is judged by, beside its own words. */
export interface LeadContext {
  readonly lang: string
  /** The title above it, which it should not repeat. */
  readonly heading: readonly Phrasing[]
  /** What the title slide says. */
  readonly told: readonly string[]
  /** Sentences of the paragraph that may lead it: later ones are its details. 3 unless given. */
  readonly tried?: number
}

/** Characters of text that hold these, or nothing that could be shown. */
const searched = 1600
/** Characters below which a sentence is hardly one, and takes the next one along. */
const shortest = 18
/** Characters of a sentence that are read at a glance. */
const comfortable = 240
/** Characters of a question with its answer that are shown together. */
const together = 160

/** What leads are judged by in the part of the article that is being composed. */
export const contextOf = ({ lang, scene, told }: Composition): LeadContext => ({
  lang,
  heading: scene.heading,
  told,
})

interface Candidate {
  readonly from: number
  readonly to: number
  readonly rank: 'good' | 'question' | 'long' | 'weak'
}

/**
 * The sentence of a paragraph that reads best on a slide, markup kept: the first that stands on its own, among its
 * first few. Undefined if each speaks of the text itself, announces what follows, or repeats the heading.
 */
export const leadOf = (nodes: readonly Phrasing[], context: LeadContext): Lead | undefined => {
  const text = inlineText(nodes)
  if (isNavigation(nodes, text)) return undefined
  const candidates = candidatesOf(text, context)
  const best = (['good', 'question', 'long', 'weak'] as const)
    .map((rank) => candidates.find((candidate) => candidate.rank === rank))
    .find((candidate) => candidate !== undefined)
  if (best === undefined) return undefined
  return { content: contentOf(nodes, text, best), weak: best.rank === 'weak' }
}

const candidatesOf = (text: string, context: LeadContext): Candidate[] => {
  const head = text.slice(0, searched)
  const ends = sentenceEnds(head).map((end) => Math.min(end, head.length))
  const starts = [0, ...ends]
  return ends.slice(0, context.tried ?? 3).flatMap((end, index): Candidate[] => {
    const start = starts[index] ?? 0
    const from = start + labelLength(text.slice(start, end), context.lang)
    const sentence = text.slice(from, end).trim()
    const opening = openingOf(sentence, context.lang)
    if (opening === 'about' || endsInColon(sentence) || repeats(sentence, context)) return []
    const next = text.slice(end, ends[index + 1] ?? end).trim()
    const rank = rankOf(sentence, opening === 'back')
    if (
      next === '' ||
      endsInColon(next) ||
      (openingOf(next, context.lang) === 'about' && /\p{L}{4}/u.test(next))
    )
      return [{ from, to: end, rank }]
    const joins = sentence.length < shortest || rank === 'question'
    if (!joins || sentence.length + next.length > together) return [{ from, to: end, rank }]
    return [{ from, to: ends[index + 1] ?? end, rank: rank === 'question' ? 'good' : rank }]
  })
}

const rankOf = (sentence: string, leansBack: boolean): Candidate['rank'] => {
  if (leansBack) return 'weak'
  if (sentence.length > comfortable) return 'long'
  return /[?？؟]\W*$/u.test(sentence) ? 'question' : 'good'
}

/** A row of links, or one link alone: it leads elsewhere and says nothing. */
const isNavigation = (nodes: readonly Phrasing[], text: string): boolean => {
  const linked = inlineText(nodes.filter(({ type }) => type === 'link'))
  return (
    linked !== '' &&
    text.length - linked.length < linked.length &&
    !/\p{L}{2}/u.test(plainText(nodes.filter(({ type }) => type !== 'link')))
  )
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []

const lettersOf = (text: string): string => wordsOf(text).join(' ')

/** Whether a sentence says hardly more than the heading above it. */
const repeats = (sentence: string, { heading, told }: LeadContext): boolean => {
  const letters = lettersOf(sentence)
  if (told.some((text) => letters !== '' && lettersOf(text).startsWith(letters))) return true
  const said = new Set(wordsOf(plainText(heading)))
  const words = wordsOf(sentence)
  const further = words.filter((word) => !said.has(word)).length
  return words.length > 0 && words.length <= said.size + 2 && further <= words.length / 5
}

/** The candidate’s nodes; of a very long sentence the beginning, up to the end of a thought if there is one. */
const contentOf = (nodes: readonly Phrasing[], text: string, { from, to }: Candidate): Phrasing[] => {
  if (to - from <= longestLead) return sliceInline(nodes, from, to)
  const beginning = text.slice(from, from + longestLead)
  const thought = [...beginning.matchAll(/[;,—–](?=\s)|\s(?=[—–(])|[、，；]/gu)].findLast(
    ({ index }) => index > longestLead / 4,
  )
  const space = beginning.lastIndexOf(' ')
  const end = thought?.index ?? (space > 0 ? space : longestLead)
  return [...sliceInline(nodes, from, from + end), { type: 'text', value: ' …' }]
}

/** Characters of a sentence that a slide has room for as a lead; of a longer one it shows the beginning. */
const longestLead = 320
