import type { ArticleSummary } from '../../protocol.ts'
import { writeRoute } from '../address/route.ts'
import { element, setAttributes } from '../dom/element.ts'

/** The title of an article, its file, its other languages, and what came of the last save. */
export interface ArticleHead {
  readonly element: HTMLElement
  readonly heading: HTMLElement
  show(article: ArticleSummary): void
  /** Says what came of a save; it is read out. */
  tell(text: string): void
}

export const createArticleHead = (): ArticleHead => {
  const heading = element('h1', { tabindex: '-1' })
  const facts = element('p', { class: 'facts' })
  const news = element('p', { class: 'news', role: 'status', 'aria-live': 'polite' })
  return {
    heading,
    element: element(
      'header',
      { class: 'article-head' },
      element('a', { class: 'back', href: '#/' }, 'Articles'),
      heading,
      element('div', { class: 'line' }, facts, news),
    ),
    show: (article) => {
      const { title, lang, dir, file, draft, translations = [] } = article
      setAttributes(heading, { lang, dir })
      heading.textContent = title
      facts.replaceChildren(
        element('span', { dir: 'ltr' }, file),
        element('span', {}, languageName(lang)),
        ...(draft ? [element('span', {}, 'Draft')] : []),
        ...translations.map(({ lang: other, key }) =>
          element('a', { href: writeRoute({ at: 'article', key }), hreflang: other }, languageName(other)),
        ),
      )
    },
    tell: (text) => {
      news.textContent = text
    },
  }
}

/** A language by its name, in the studio's own. */
const languageName = (lang: string): string => {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(lang) ?? lang
  } catch {
    // No language tag.
    return lang
  }
}
