import type { CollectionView } from '../protocol.ts'
import type { Announce } from './announce.ts'
import { copyButton } from './dom/copy-button.ts'
import { element } from './dom/element.ts'
import { findingsView } from './findings/findings-view.ts'

/** What stands in an article's place where there is none: a heading, and what to do. */
const notice = (heading: string, ...children: readonly (Node | string)[]): HTMLElement =>
  element('div', { class: 'notice text' }, element('h1', { tabindex: '-1' }, heading), ...children)

const start = 'trifold new my-first-article'

/** A folder without articles. */
export const emptyNotice = (collection: CollectionView | undefined, announce: Announce): HTMLElement =>
  notice(
    'No articles yet',
    element(
      'p',
      {},
      'An article is a Markdown file',
      ...(collection === undefined ? [] : [' in ', element('code', {}, collection.root)]),
      '. This begins one, and it appears here by itself:',
    ),
    element(
      'p',
      { class: 'explain' },
      element('code', {}, start),
      copyButton(announce, 'the command', () => start),
    ),
  )

/**
 * An address of an article that there is not, or no longer.
 *
 * @param file The article's file, if it was there until now.
 */
export const goneNotice = (file: string | undefined): HTMLElement =>
  file === undefined
    ? notice(
        'There is no such article',
        element('p', {}, 'Its file was removed, or the address is of another preview.'),
        allArticles(),
      )
    : notice(
        'This article is gone',
        element(
          'p',
          {},
          element('code', { dir: 'ltr' }, file),
          ' is no longer there. Should it come back, it is shown here again.',
        ),
        allArticles(),
      )

const allArticles = (): HTMLElement => element('p', {}, element('a', { href: '#/' }, 'All articles'))

/** No article is named, and there is room for one beside the list. */
export const chooseNotice = (): HTMLElement => notice('Choose an article')

/** What is wrong with the collection's configuration. */
export const configurationNotice = (collection: CollectionView, announce: Announce): HTMLElement =>
  element(
    'div',
    { class: 'article' },
    element(
      'header',
      { class: 'article-head' },
      element('a', { class: 'back', href: '#/' }, 'Articles'),
      element('h1', { tabindex: '-1' }, 'Configuration'),
      element('p', { class: 'facts' }, element('span', {}, collection.root)),
    ),
    element('div', { class: 'scroll' }, findingsView(collection.diagnostics, announce)),
  )
