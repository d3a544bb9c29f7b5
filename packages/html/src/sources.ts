import type { Metadata, Phrasing, SourceWork } from '@trifold/core'
import type { Printer, Words } from '@trifold/prose'
import { time } from './byline.ts'
import { escapeHtml } from './escape-html.ts'

/** The works that the article draws on, as a bibliography: what it restates first, then what it refers to. */
export const sources = ({ sources: works, lang }: Metadata, words: Words, printer: Printer): string => {
  const ordered = [
    ...works.filter(({ relation }) => relation === 'basedOn'),
    ...works.filter(({ relation }) => relation !== 'basedOn'),
  ]
  if (ordered.length === 0) return ''
  const items = ordered.map((work) => `<li>${entry(work, lang, words, printer)}</li>`)
  return `<ul>\n${items.join('\n')}\n</ul>`
}

const entry = (work: SourceWork, lang: string, words: Words, printer: Printer): string => {
  const title: Phrasing = { type: 'emphasis', children: [{ type: 'text', value: work.title }] }
  const linked: Phrasing = work.url === undefined ? title : { type: 'link', url: work.url, children: [title] }
  const label = work.relation === 'basedOn' ? `<span class="label">${escapeHtml(words.basedOn)}</span> ` : ''
  const authors =
    work.authors === undefined
      ? ''
      : isolated(escapeHtml(work.authors.join(words.comma))) + escapeHtml(words.colon)
  const publisher =
    work.publisher === undefined ? '' : escapeHtml(words.comma) + isolated(escapeHtml(work.publisher))
  const date = work.date === undefined ? '' : escapeHtml(words.comma) + time(work.date, lang)
  return `${label}${authors}${isolated(printer.inline([linked]))}${publisher}${date}${escapeHtml(words.fullStop)}`
}

/** A name runs in its own direction, and what stands beside it keeps its place. */
const isolated = (html: string): string => `<bdi dir="auto">${html}</bdi>`
