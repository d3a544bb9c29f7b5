import type { Agent, Metadata, Phrasing } from '@trifold/core'
import { beforeName, formatDate, type Printer, updateOf, type Words } from '@trifold/prose'
import { escapeHtml } from './escape-html.ts'

/** Who wrote the article and when, as HTML; empty if neither is known. */
export const byline = (meta: Metadata, words: Words, printer: Printer): string =>
  [authors(meta.authors, words, printer), ...dates(meta, words)].filter((part) => part !== '').join('\n')

const authors = (agents: readonly Agent[], words: Words, printer: Printer): string => {
  if (agents.length === 0) return ''
  const names = agents.map((agent, index): string => {
    const name: Phrasing = { type: 'text', value: agent.name }
    const linked: Phrasing =
      agent.url === undefined ? name : { type: 'link', url: agent.url, children: [name] }
    return escapeHtml(beforeName(index, agents, words)) + printer.inline([linked])
  })
  return `<span class="authors">${escapeHtml(words.by)} ${names.join('')}</span>`
}

const dates = (meta: Metadata, words: Words): string[] => {
  const { published, lang } = meta
  const updated = updateOf(meta)
  return [
    ...(published === undefined ? [] : [time(published, lang)]),
    ...(updated === undefined ? [] : [`<span>${escapeHtml(words.updated)} ${time(updated, lang)}</span>`]),
  ]
}

/** A date for people and machines; in a page from right to left it may yet be written from left to right. */
export const time = (date: string, lang: string): string =>
  `<time datetime="${escapeHtml(date)}" dir="auto">${escapeHtml(formatDate(date, lang))}</time>`
