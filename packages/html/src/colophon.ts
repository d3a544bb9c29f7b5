import type { Metadata, Phrasing, Version } from '@trifold/core'
import { directionOf, languageName, type Printer, type Words } from '@trifold/prose'
import { escapeHtml } from './escape-html.ts'

/** What stands at the foot of the page: other languages, tags, license. */
export const colophon = (
  meta: Metadata,
  versions: readonly Version[],
  words: Words,
  printer: Printer,
): string => {
  const link = (url: string, text: string): string => {
    const children: Phrasing[] = [{ type: 'text', value: text }]
    return printer.inline([{ type: 'link', url, children }])
  }
  const line = (label: string, parts: readonly string[]): string[] =>
    parts.length === 0
      ? []
      : [
          `<p><span class="label">${escapeHtml(label)}${escapeHtml(words.colon.trimEnd())}</span> ${parts.join(escapeHtml(words.comma))}</p>`,
        ]
  const { license, tags } = meta
  const licenses = license === undefined ? [] : [licenseText(license, link)]
  return [
    ...line(
      words.translations,
      versions.map(({ lang, url }) => inLanguage(lang, link(url, languageName(lang)))),
    ),
    ...line(
      words.tags,
      tags.map((tag) => escapeHtml(tag)),
    ),
    ...line(words.license, licenses),
  ].join('\n')
}

/** A language by its own name is text in that language, and runs in its direction. */
const inLanguage = (lang: string, html: string): string =>
  `<span lang="${escapeHtml(lang)}" dir="${directionOf(lang)}">${html}</span>`

const licenseText = (license: string, link: (url: string, text: string) => string): string =>
  /^https?:/i.test(license) ? link(license, license.replace(/^https?:\/\//i, '')) : escapeHtml(license)
