import type { Metadata, Phrasing } from '@trifold/core'
import { languageName, type Printer, type Words } from '@trifold/prose'
import { escapeHtml } from './escape-html.ts'

/** What stands at the foot of the page: other languages, tags, license. */
export const colophon = (meta: Metadata, words: Words, printer: Printer): string => {
  const link = (url: string, text: string): string => {
    const children: Phrasing[] = [{ type: 'text', value: text }]
    return printer.inline([{ type: 'link', url, children }])
  }
  const line = (label: string, parts: readonly string[]): string[] =>
    parts.length === 0 ? [] : [`<p><span class="label">${escapeHtml(label)}:</span> ${parts.join(', ')}</p>`]
  const { license, tags, translations } = meta
  const licenses = license === undefined ? [] : [licenseText(license, link)]
  return [
    ...line(
      words.translations,
      translations.map(({ lang, url }) => link(url, languageName(lang))),
    ),
    ...line(
      words.tags,
      tags.map((tag) => escapeHtml(tag)),
    ),
    ...line(words.license, licenses),
  ].join('\n')
}

const licenseText = (license: string, link: (url: string, text: string) => string): string =>
  /^https?:/i.test(license) ? link(license, license.replace(/^https?:\/\//i, '')) : escapeHtml(license)
