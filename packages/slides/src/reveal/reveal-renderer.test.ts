import type { Article, Phrasing, RenderContext } from '@trifold/core'
import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { articleOf, paragraph, section } from '../../test/article.ts'
import { revealBox } from './reveal-box.ts'
import { revealRenderer } from './reveal-renderer.ts'

const context: RenderContext = {
  file: 'post.md',
  site: {},
  asset: () => undefined,
  settingPlace: () => ({ file: 'post.md', position: undefined }),
  browser: async () => ({ problem: 'missing', message: 'no browser', help: 'install one' }),
  localFile: () => ({ problem: 'missing', message: 'There are no files here.' }),
  article: () => undefined,
  derive: (_, make) => make(),
  shared: (_, make) => make(),
  templates: new Map(),
}
const render = async (article: Article, options: object = {}, more: Partial<RenderContext> = {}) => {
  const parsed = revealRenderer.options.parse(options)
  const { files } = await revealRenderer.render(article, parsed, { ...context, ...more })
  return String(files[0]?.content)
}

describe('embed/reveal.html', () => {
  it('is a style and sections, and nothing that runs or is fetched', async () => {
    const html = await render(articleOf([section('H', [paragraph('Text.')])]))
    const page = load(html, null, false)
    const elements = page.root().children().toArray()
    expect([...new Set(elements.map(({ tagName }) => tagName))]).toEqual(['style', 'section'])
    expect(page('script, link, [style], [onclick]').length).toBe(0)
    expect(html).not.toMatch(/url\((?!data:)|@import/)
  })

  it('has a style that concerns its own slides alone', async () => {
    const html = await render(articleOf([section('H', [paragraph('Text.')])]))
    const css = load(html, null, false)('style').text()
    const selectors = css
      .replace(/@font-face\{[^}]*\}/g, '')
      .replace(/\{[^{}]*\}/g, '{}')
      .split(/[{}]/)
      .flatMap((rule) => rule.split(/,(?![^(]*\))/))
      .map((selector) => selector.trim())
      .filter((selector) => selector !== '' && !selector.startsWith('@'))
    expect(selectors.length).toBeGreaterThan(100)
    expect(selectors.filter((selector) => !/^(\.has-dark-background>)?\.trifold\b/.test(selector))).toEqual(
      [],
    )
  })

  it('has ids with the article’s name before them, and no comment that ends too early', async () => {
    const slug = 'notes/a -->"\\<b'
    const page = load(await render(articleOf([paragraph('Text.')], { slug })), null, false)
    expect(page('section').attr('id')).toBe('notes-a--->"\\<b-cover')
    expect(page.root().children().first().is('style')).toBe(true)
    expect(page('.trifold').attr('data-article')).toBe(slug)
    expect(page('style').text()).toContain('.trifold[data-article="notes/a -->\\22 \\5c \\3c b"]')
  })

  it.each([
    ['that of the deck it is pasted into', {}, 'var(--r-background-color, #FBFAF7)'],
    ['the light one of its theme', { scheme: 'light' }, '#FBFAF7'],
    ['the dark one of its theme', { scheme: 'dark' }, '#14171C'],
  ])('has a background: %s', async (_, options, expected) => {
    const page = load(await render(articleOf([]), options), null, false)
    expect(page('section').attr('data-background-color')).toBe(expected)
  })

  it('leads to other articles where the site publishes them', async () => {
    const link: Phrasing = { type: 'link', url: 'b.md', children: [{ type: 'text', value: 'b' }] }
    const site = { baseUrl: 'https://example.org/posts' }
    const article = () => ({ folder: '../b/', fragment: '#c' })
    const hrefOf = async (more: Partial<RenderContext>) =>
      load(await render(articleOf([section('H', [paragraph(link)])]), {}, { article, ...more }))('a').attr(
        'href',
      )
    expect(await hrefOf({})).toBe('../b/slides.html#c')
    expect(await hrefOf({ site })).toBe('https://example.org/posts/b/slides.html#c')
  })
})

describe('revealBox', () => {
  it.each([
    [960, 700, 960, 700],
    [1280, 720, 1244, 700],
    [1920, 1080, 1244, 700],
    [1080, 1920, 960, 1707],
  ])('has the proportions of a deck of %i × %i', (width, height, ...expected) => {
    const { geometry } = revealBox({ width, height })
    expect([geometry.width, geometry.height]).toEqual(expected)
  })
})
