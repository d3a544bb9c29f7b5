import { type Phrasing, plainText } from '@trifold/core'
import { labelLength, openingOf, readingLength } from '@trifold/prose'
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
  /** What the title slide says, as letters alone. */
  readonly told: readonly string[]
  /** Sentences of the paragraph that may lead it: later ones are its details. */
  readonly tried: number
  /** The leads that were found. */
  readonly known: KnownLeads
}

/** The lead of a text that was last found, and what it was found for; one map for all of a deck. */
export type KnownLeads = Map<
  readonly Phrasing[],
  Pick<LeadContext, 'heading' | 'tried'> & { readonly lead: Lead | undefined }
>

/** Characters of text that hold these, or nothing that could be shown. */
const searched = 1600
/** Characters below which a sentence is hardly one, and takes the next one along. */
const shortest = 18
/** Characters of a sentence that are read at a glance. */
const comfortable = 240
/** Characters of a question with its answer that are shown together. */
const together = 160

/** What leads are judged by in the part of the article that is being composed. */
export const contextOf = ({ lang, scene, told, leads }: Composition): LeadContext => ({
  lang,
  heading: scene.heading,
  told,
  tried: 3,
  known: leads,
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
  const { known, heading, tried } = context
  const before = known.get(nodes)
  if (before !== undefined && before.heading === heading && before.tried === tried) return before.lead
  const lead = readLead(nodes, context)
  known.set(nodes, { heading, tried, lead })
  return lead
}

const readLead = (nodes: readonly Phrasing[], context: LeadContext): Lead | undefined => {
  const text = inlineText(nodes)
  if (isNavigation(nodes, text)) return undefined
  const best = bestOf(text, context)
  return best === undefined
    ? undefined
    : { content: contentOf(nodes, text, best), weak: best.rank === 'weak' }
}

/** The ranks of candidates, the best first. */
const ranks = ['good', 'question', 'long', 'weak'] as const

/** The first candidate of the best rank that there is. */
const bestOf = (text: string, context: LeadContext): Candidate | undefined => {
  const { lang, tried } = context
  const head = text.slice(0, searched)
  const ends = sentenceEnds(head, lang, tried + 1).map((end) => Math.min(end, head.length))
  let best: Candidate | undefined
  for (let index = 0; index < Math.min(tried, ends.length) && best?.rank !== 'good'; index += 1) {
    const from = ends[index - 1] ?? 0
    const to = ends[index] ?? from
    const candidate = candidateOf(text, { from, to, next: ends[index + 1] ?? to }, context)
    if (candidate === undefined) continue
    if (best === undefined || ranks.indexOf(candidate.rank) < ranks.indexOf(best.rank)) best = candidate
  }
  return best
}

/** Where a sentence begins, where it ends, and where the one after it does. */
interface Span {
  readonly from: number
  readonly to: number
  readonly next: number
}

/** A sentence as a lead, with the next one if it takes that along; undefined if it cannot lead. */
const candidateOf = (text: string, span: Span, context: LeadContext): Candidate | undefined => {
  const { lang } = context
  const { to } = span
  const from = span.from + labelLength(text.slice(span.from, to), lang)
  const sentence = text.slice(from, to).trim()
  const opening = openingOf(sentence, lang)
  if (opening === 'about' || endsInColon(sentence) || repeats(sentence, context)) return undefined
  const rank = rankOf(sentence, opening === 'back')
  const alone = { from, to, rank }
  const length = readingLength(sentence)
  if (length >= shortest && rank !== 'question') return alone
  const next = text.slice(to, span.next).trim()
  if (next === '' || endsInColon(next) || length + readingLength(next) > together) return alone
  if (openingOf(next, lang) === 'about' && /\p{L}{4}/u.test(next)) return alone
  return { from, to: span.next, rank: rank === 'question' ? 'good' : rank }
}

const rankOf = (sentence: string, leansBack: boolean): Candidate['rank'] => {
  if (leansBack) return 'weak'
  if (readingLength(sentence) > comfortable) return 'long'
  return /[?？؟][^\p{L}\p{N}]*$/u.test(sentence) ? 'question' : 'good'
}

/** A row of links, or one link alone: it leads elsewhere and says nothing. */
const isNavigation = (nodes: readonly Phrasing[], text: string): boolean => {
  if (!nodes.some(({ type }) => type === 'link')) return false
  const linked = inlineText(nodes.filter(({ type }) => type === 'link'))
  return (
    linked !== '' &&
    text.length - linked.length < linked.length &&
    !/\p{L}{2}/u.test(plainText(nodes.filter(({ type }) => type !== 'link')))
  )
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/(?:[\p{L}\p{N}]\p{M}*){3,}/gu) ?? []

/** The words of a text that are worth comparing, without signs. */
export const lettersOf = (text: string): string => wordsOf(text).join(' ')

/** Whether a sentence says hardly more than the heading above it. */
const repeats = (sentence: string, { heading, told }: LeadContext): boolean => {
  const words = wordsOf(sentence)
  const letters = words.join(' ')
  if (letters === '') return false
  if (told.some((said) => said.startsWith(letters))) return true
  const said = new Set(wordsOf(plainText(heading)))
  // No heading is repeated by many more words than it has.
  if (words.length > said.size + 2) return false
  return words.filter((word) => !said.has(word)).length <= words.length / 5
}

/** The candidate’s nodes; of a very long sentence the beginning, up to the end of a thought if there is one. */
const contentOf = (nodes: readonly Phrasing[], text: string, { from, to }: Candidate): Phrasing[] => {
  // A text that is half as long is as wide where its signs are.
  const longest = readingLength(text.slice(from, to)) > 1.5 * (to - from) ? longestLead / 2 : longestLead
  if (to - from <= longest) return sliceInline(nodes, from, to)
  const beginning = text.slice(from, from + longest)
  const thought = [...beginning.matchAll(/[;,—–،؛](?=\s)|\s(?=[—–(])|[、，；]/gu)].findLast(
    ({ index }) => index > longest / 4,
  )
  const space = beginning.lastIndexOf(' ')
  const end = thought?.index ?? (space > 0 ? space : longest)
  return [...sliceInline(nodes, from, from + end), { type: 'text', value: ' …' }]
}

/** Characters of a sentence that a slide has room for as a lead; of a longer one it shows the beginning. */
const longestLead = 320
