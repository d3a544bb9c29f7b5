import { Feed } from 'feed'
import type { SiteArticle } from '../article.ts'
import { addressOf, site } from '../settings.ts'
import { changedOn } from './changed-on.ts'

/** All articles that have a date, the newest first, as Atom (RFC 4287). It is as old as what was changed last in it. */
export const feed = (articles: readonly SiteArticle[]): string => {
  const dated = articles.flatMap((article) => {
    const changed = changedOn(article.meta)
    return changed === undefined ? [] : [{ article, date: new Date(changed) }]
  })
  const sorted = dated.sort((a, b) => Number(b.date) - Number(a.date))
  const atom = new Feed({
    title: site.name,
    description: site.description,
    id: site.url,
    link: site.url,
    language: site.lang,
    copyright: '',
    favicon: addressOf('icon.svg'),
    feedLinks: { atom: addressOf('feed.xml') },
    updated: sorted[0]?.date ?? new Date(0),
    generator: 'Trifold',
  })
  for (const { article, date } of sorted) atom.addItem(itemOf(article, date))
  return `${atom.atom1()}\n`
}

const itemOf = ({ meta, path }: SiteArticle, date: Date) => {
  const address = addressOf(path)
  return {
    title: meta.title,
    id: address,
    link: address,
    date,
    published: new Date(meta.published ?? date),
    description: meta.description ?? '',
    author: meta.authors.map(({ name, url }) => ({ name, ...(url === undefined ? {} : { link: url }) })),
    category: meta.tags.map((name) => ({ name, term: name })),
  }
}
