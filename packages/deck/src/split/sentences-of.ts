import type { Phrasing } from '@trifold/core'
import { sentences } from '@trifold/prose'
import { inlineText, sliceInline } from './inline-slice.ts'

/**
 * Offsets at which the sentences of a text end; the last one is Infinity, so that nothing is left over. Those of the
 * first `most` sentences are surely there.
 */
export const sentenceEnds = (text: string, lang = 'en', most = Number.POSITIVE_INFINITY): number[] => {
  const ends: number[] = []
  let from = 0
  // One more than is asked for: the last one found has no end of its own.
  for (const sentence of sentences(text, lang, most + 1)) {
    const start = text.indexOf(sentence, from)
    if (start < 0) continue
    from = start + sentence.length
    ends.push(from)
  }
  return [...ends.slice(0, -1), Number.POSITIVE_INFINITY]
}

/** The sentences of inline nodes, markup kept; together they hold all of the text. */
export const sentencesOf = (nodes: readonly Phrasing[], lang = 'en'): Phrasing[][] => {
  const ends = sentenceEnds(inlineText(nodes), lang)
  if (ends.length < 2) return [[...nodes]]
  return ends.map((end, index) => sliceInline(nodes, ends[index - 1] ?? 0, end))
}

/** Characters of a sentence that a slide has room for as a lead; of a longer one it shows the beginning. */
const longestLead = 320

/** The leading sentence, markup kept: what a slide shows of running text. Empty if it ends in a colon. */
export const leadingSentence = (nodes: readonly Phrasing[], lang = 'en'): Phrasing[] => {
  const text = inlineText(nodes)
  const end = Math.min(sentenceEnds(text.slice(0, 4 * longestLead), lang, 1)[0] ?? 0, text.length)
  if (end > longestLead) {
    const space = text.lastIndexOf(' ', longestLead)
    return [...sliceInline(nodes, 0, space > 0 ? space : longestLead), { type: 'text', value: '…' }]
  }
  const sentence = text.slice(0, end).trim()
  return sentence === '' || endsInColon(sentence) ? [] : sliceInline(nodes, 0, end)
}

/** Whether a text announces what follows it. */
export const endsInColon = (text: string): boolean => /[:：]\s*$/u.test(text)
