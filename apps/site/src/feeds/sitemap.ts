import type { SiteArticle, SiteVersion } from '../article.ts'
import { escapeHtml } from '../html/markup.ts'
import { addressOf } from '../settings.ts'
import { changedOn } from './changed-on.ts'

/** The pages of the site after the protocol of sitemaps.org, with the versions of each in other languages. */
export const sitemap = (paths: readonly string[], articles: readonly SiteArticle[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...paths.map((path) => entry(path, [])),
    ...articles.map(({ path, meta, versions }) =>
      entry(path, [element('lastmod', changedOn(meta)), ...versions.map(version)]),
    ),
    '</urlset>',
    '',
  ].join('\n')

const entry = (path: string, parts: readonly string[]): string =>
  `<url>${element('loc', addressOf(path))}${parts.join('')}</url>`

const element = (name: string, text: string | undefined): string =>
  text === undefined ? '' : `<${name}>${escapeHtml(text)}</${name}>`

const version = ({ lang, path }: SiteVersion): string =>
  `<xhtml:link rel="alternate" hreflang="${escapeHtml(lang)}" href="${escapeHtml(addressOf(path))}"/>`
