import type { Agent, Metadata } from '@trifold/core'
import { beforeName, formatDate, middleDot, updateOf, type Words } from '@trifold/prose'
import type { PhrasingContent, RootContent } from 'mdast'

/**
 * What stands above the text where there is no front matter: the title as the only words of a heading, the subtitle
 * in italics, and who wrote it when.
 */
export const titleBlock = (meta: Metadata, words: Words): RootContent[] => {
  const title = meta.title.trim() === '' ? [] : [text(meta.title)]
  const byline = bylineOf(meta, words)
  return [
    ...(title.length === 0 ? [] : [{ type: 'heading' as const, depth: 1 as const, children: title }]),
    ...(meta.subtitle === undefined || meta.subtitle.trim() === ''
      ? []
      : [paragraph([{ type: 'emphasis', children: [text(meta.subtitle)] }])]),
    ...(byline.length === 0 ? [] : [paragraph(byline)]),
  ]
}

/** “By Ada and Ben · 22 November 2026 · Updated 1 December 2026” */
const bylineOf = (meta: Metadata, words: Words): PhrasingContent[] => {
  const { authors, published, lang } = meta
  const updated = updateOf(meta)
  const names = authors.flatMap((author, index) => [
    text(index === 0 ? `${words.by} ` : beforeName(index, authors, words)),
    name(author),
  ])
  const parts: PhrasingContent[][] = [
    names,
    published === undefined ? [] : [text(formatDate(published, lang))],
    updated === undefined ? [] : [text(`${words.updated} ${formatDate(updated, lang)}`)],
  ]
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [text(middleDot(lang)), ...part]))
}

const name = ({ name, url }: Agent): PhrasingContent =>
  url === undefined ? text(name) : { type: 'link', url, title: null, children: [text(name)] }

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const paragraph = (children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children })
