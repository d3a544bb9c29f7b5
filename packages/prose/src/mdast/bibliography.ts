import type { Metadata, SourceWork } from '@trifold/core'
import type { ListItem, PhrasingContent, RootContent } from 'mdast'
import { directionOf } from '../language/direction-of.ts'
import { formatDate } from '../language/format-date.ts'
import type { Words } from '../language/words/words.ts'

/** The works that the article is based on or cites, as a section at its end; nothing if there are none. */
export const bibliography = ({ sources, lang }: Metadata, words: Words): RootContent[] => {
  if (sources.length === 0) return []
  return [
    { type: 'heading', depth: 2, children: [text(words.sources)] },
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: sources.map((source) => workEntry(source, lang, words)),
    },
  ]
}

/** A work as an item of a list: “Based on: Ada Example, *Title*, Publisher, 24 November 2012”. */
export const workEntry = (source: SourceWork, lang: string, words: Words): ListItem => {
  const title: PhrasingContent = { type: 'emphasis', children: [text(source.title)] }
  const linked: PhrasingContent =
    source.url === undefined ? title : { type: 'link', url: source.url, title: null, children: [title] }
  const before =
    source.authors === undefined ? '' : source.authors.map((name) => `${name}${words.comma}`).join('')
  const after = [source.publisher, source.date === undefined ? undefined : formatDate(source.date, lang)]
  const lead = source.relation === 'basedOn' ? `${words.basedOn}${words.colon}` : ''
  // A Latin title keeps its brackets, and a date its day, where text runs from the right.
  const mark = directionOf(lang) === 'rtl' ? '\u200f' : ''
  const tail = after.flatMap((part) => (part === undefined ? [] : [`${mark}${words.comma}${part}`])).join('')
  return {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: [text(lead + before), linked, text(tail)].filter(hasText) }],
  }
}

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const hasText = (node: PhrasingContent): boolean => node.type !== 'text' || node.value !== ''
