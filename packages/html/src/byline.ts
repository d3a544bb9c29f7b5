import type { Agent, Metadata, Phrasing } from '@trifold/core'
import { formatDate, type Printer, type Words } from '@trifold/prose'
import { escapeHtml } from './escape-html.ts'

/** Who wrote the article and when, as HTML; empty if neither is known. */
export const byline = (meta: Metadata, words: Words, printer: Printer): string =>
  [authors(meta.authors, words, printer), ...dates(meta, words)].filter((part) => part !== '').join('\n')

const authors = (agents: readonly Agent[], words: Words, printer: Printer): string => {
  if (agents.length === 0) return ''
  const names = agents.map((agent, index): string => {
    const name: Phrasing = { type: 'text', value: agent.name }
    const before = index === 0 ? '' : index === agents.length - 1 ? ` ${words.and} ` : ', '
    const linked: Phrasing =
      agent.url === undefined ? name : { type: 'link', url: agent.url, children: [name] }
    return escapeHtml(before) + printer.inline([linked])
  })
  return `<span class="authors">${escapeHtml(words.by)} ${names.join('')}</span>`
}

const dates = ({ published, modified, lang }: Metadata, words: Words): string[] => {
  const first = published === undefined ? [] : [time(published, lang)]
  if (modified === undefined || modified.slice(0, 10) === published?.slice(0, 10)) return first
  return [...first, `<span>${escapeHtml(words.updated)} ${time(modified, lang)}</span>`]
}

/** A date for people and machines; in a page from right to left it may yet be written from left to right. */
export const time = (date: string, lang: string): string =>
  `<time datetime="${escapeHtml(date)}" dir="auto">${escapeHtml(formatDate(date, lang))}</time>`
