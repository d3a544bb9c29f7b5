import { expect, it } from 'vitest'
import type { ArticleSummary } from '../../protocol.ts'
import { linkedArticle } from './linked-article.ts'

const article = (file: string, slug: string, lang = 'en'): ArticleSummary => ({
  key: file,
  file,
  slug,
  lang,
  title: file,
  dir: 'ltr',
  draft: false,
  state: 'clean',
  errors: 0,
  warnings: 0,
  version: 1,
})

const post = article('post.md', 'post')
const french = article('post.fr.md', 'post', 'fr')
const deep = article('guides/deep.md', 'guides/deep')
const articles = [french, post, deep]

it.each([
  ['another article', deep, '../../post/article.html', post],
  ['a translation', post, '../post.fr/article.html', french],
  ['the article of a translation', french, '../post/article.html#part', post],
  ['an article in a folder', post, '../guides/deep/article.html', deep],
  ['an article by its folder', post, '../guides/deep/', deep],
  ['no article: an asset', post, 'images/a.png', undefined],
  ['no article: another site', post, 'https://example.org/post/article.html', undefined],
  ['no article: what is no address', post, 'http://%', undefined],
  ['no article: a broken encoding', post, '../%E0%A4%A/article.html', undefined],
])('leads to %s', (_, from, address, expected) => {
  expect(linkedArticle(from, address, articles)).toBe(expected)
})
