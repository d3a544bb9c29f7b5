import { readFileSync } from 'node:fs'
import { type Article, type Asset, articleSchema, type RenderContext } from '@trifold/core'
import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { fragmentStyleSheet } from './fragment-style-sheet.ts'
import { htmlRenderer } from './html-renderer.ts'
import { contentSecurityPolicy } from './style-sheet.ts'

const fixtures = new URL('../fixtures/', import.meta.url)
const rich = articleSchema.parse(JSON.parse(readFileSync(new URL('rich-article.json', fixtures), 'utf8')))

const leaf: Asset = {
  url: 'leaf.svg',
  bytes: readFileSync(new URL('leaf.svg', fixtures)),
  mediaType: 'image/svg+xml',
  width: 640,
  height: 240,
  hash: '0',
}

const contextWith = (templates: [string, string][] = []): RenderContext => ({
  file: 'presence.md',
  site: {},
  asset: (url) => (url === 'leaf.svg' ? leaf : undefined),
  settingPlace: () => ({ file: 'presence.md', position: undefined }),
  browser: async () => ({ problem: 'missing', message: 'no browser', help: 'install one' }),
  localFile: () => ({ problem: 'missing', message: 'There are no files here.' }),
  article: (url) => (url === 'b.md#c' ? { folder: '../b/', fragment: '#c' } : undefined),
  derive: (_key, make) => make(),
  shared: (_, make) => make(),
  templates: new Map(templates),
})

const render = async (article: Article = rich, options: object = {}, context = contextWith()) => {
  const rendered = await htmlRenderer.render(article, htmlRenderer.options.parse(options), context)
  const content = String(rendered.files[0]?.content ?? '')
  return { ...rendered, content, $: load(content) }
}

const articleOf = (children: unknown[], meta: object = {}): Article =>
  articleSchema.parse({
    model: 1,
    meta: { title: 'T', slug: 't', lang: 'en', ...meta },
    children,
    footnotes: [],
  })

const sectionOf = (depth: number, id: string, children: unknown[] = []) => ({
  type: 'section',
  id,
  depth,
  heading: [{ type: 'text', value: id }],
  children,
})

describe('htmlRenderer', () => {
  it('links to the pages of other articles', async () => {
    const link = (url: string) => ({ type: 'link', url, children: [{ type: 'text', value: url }] })
    const paragraph = { type: 'paragraph', id: 'p', children: [link('b.md#c'), link('d.md')] }
    const { $ } = await render(articleOf([paragraph]))
    expect([$('a[href="../b/article.html#c"]').text(), $('a[href="d.md"]').text()]).toEqual([
      'b.md#c',
      'd.md',
    ])
  })

  it('prints one page', async () => {
    const { files, $ } = await render()
    expect(files.map(({ path, role }) => [path, role])).toEqual([['article.html', 'main']])
    expect($('html').attr('lang')).toBe('en')
    expect($('title').text()).toBe('Presence and conversation')
    expect($('h1').length).toBe(1)
    expect($('main article').length).toBe(1)
  })

  it('prints the same bytes again', async () => {
    expect((await render()).content).toBe((await render()).content)
  })

  it('says who wrote the article and when', async () => {
    const { $ } = await render()
    expect($('.authors').text()).toBe('By Ada Example and The Example Society')
    expect($('.authors a').attr('href')).toBe('https://example.org/ada')
    expect(
      $('.byline time')
        .map((_, time) => $(time).attr('datetime'))
        .get(),
    ).toEqual(['2026-11-22', '2026-12-01T09:30:00+01:00'])
    expect($('.byline time').first().text()).toBe('22 November 2026')
  })

  it('links to a canonical address and translations', async () => {
    const { $ } = await render()
    expect($('link[rel=canonical]').attr('href')).toBe('https://example.org/presence/')
    const alternates = $('link[rel=alternate]').map(
      (_, link) => `${$(link).attr('hreflang')} ${$(link).attr('href')}`,
    )
    expect(alternates.get()).toEqual([
      'en https://example.org/presence/',
      'fr https://example.org/fr/presence/',
    ])
    expect($('.colophon [lang=fr]').text()).toBe('Français')
    expect($('.colophon a').first().attr('href')).toBe('https://example.org/fr/presence/')
  })

  it('requests nothing: no scripts, no styles of others, images embedded', async () => {
    const { $ } = await render()
    expect($('script, iframe, object, embed, link[rel=stylesheet], [style]').length).toBe(0)
    for (const image of $('img').get()) expect($(image).attr('src')).toMatch(/^data:/)
    for (const node of $('*').get()) {
      expect(Object.keys($(node).attr() ?? {}).filter((name) => name.startsWith('on'))).toEqual([])
    }
  })

  it('allows by policy the style sheet that it prints, and no other', async () => {
    const { $ } = await render()
    const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content')
    expect(policy).toBe(contentSecurityPolicy($('style').text()))
    expect(policy).toContain("default-src 'none'")
  })

  it('gives every link in the page a target', async () => {
    const { $ } = await render()
    const targets = $('a[href^="#"]')
      .map((_, link) => decodeURIComponent($(link).attr('href') ?? ''))
      .get()
    expect(targets.length).toBeGreaterThan(10)
    const ids = new Set(
      $('[id]')
        .map((_, node) => $(node).attr('id'))
        .get(),
    )
    for (const target of targets) expect(ids).toContain(target.slice(1))
  })

  it('gives no id twice', async () => {
    const { $ } = await render()
    const ids = $('[id]')
      .map((_, node) => $(node).attr('id'))
      .get()
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('leaves out notes, and what is for others, and tells so', async () => {
    const { $, omitted } = await render()
    expect($('body').text()).not.toMatch(/Only the speaker|Only on slides|Seen on slides/)
    expect($('body').text()).toContain('Only in text.')
    expect(omitted.map(({ id, type }) => [id, type]).sort()).toEqual([
      ['footnote-2', 'footnoteDefinition'],
      ['only-slides', 'only'],
      ['the-notes', 'notes'],
    ])
    for (const { line, reason } of omitted) expect([typeof line, reason.length > 0]).toEqual(['number', true])
  })

  it('leaves out notes that stand in a footnote', async () => {
    const text = (value: string) => [{ type: 'text', value }]
    const paragraph = (id: string, value: string) => ({ type: 'paragraph', id, children: text(value) })
    const call = { type: 'footnoteReference', identifier: 'f' }
    const notes = { type: 'notes', id: 'whisper', children: [paragraph('w', 'Whispered.')] }
    const { $, omitted } = await render({
      ...articleOf([{ type: 'paragraph', id: 'p', children: [call] }]),
      footnotes: articleSchema.parse({
        model: 1,
        meta: { title: 'T', slug: 't', lang: 'en' },
        children: [],
        footnotes: [
          {
            type: 'footnoteDefinition',
            id: 'f',
            identifier: 'f',
            children: [paragraph('q', 'Said.'), notes],
          },
        ],
      }).footnotes,
    })
    expect($('.footnotes').text()).toContain('Said.')
    expect($('body').text()).not.toContain('Whispered.')
    expect(omitted.map(({ id }) => id)).toEqual(['whisper'])
  })

  it('tells of raw HTML and remote images, at their lines', async () => {
    const { diagnostics } = await render()
    expect(diagnostics.map(({ code }) => code).sort()).toEqual(['html-allowed', 'image-local'])
    for (const { line, file } of diagnostics) expect([line > 1, file]).toEqual([true, 'presence.md'])
  })

  it('lists the sources, what the article restates first', async () => {
    const { $ } = await render()
    const entries = $('.sources li')
      .map((_, entry) => $(entry).text())
      .get()
    expect(entries[0]).toBe('Based on An earlier post, 24 November 2012.')
    expect(entries[1]).toBe('B. Example: On Answering, Example Press, 1 March 2019.')
  })

  it.each([
    ['rtl', 'ar'],
    ['rtl', 'he-IL'],
    ['rtl', 'az-Arab'],
    ['ltr', 'ja'],
    ['ltr', 'ur-Latn'],
  ])('is %s in %s', async (dir, lang) => {
    expect((await render(articleOf([], { lang }))).$('html').attr('dir')).toBe(dir)
  })

  describe('contents', () => {
    const four = articleOf([1, 2, 3, 4].map((number) => sectionOf(2, `s${number}`)))
    const three = articleOf([1, 2, 3].map((number) => sectionOf(2, `s${number}`)))

    it.each([
      ['are listed from four sections on', four, {}, 4],
      ['are left out before that', three, {}, 0],
      ['are listed when asked for', three, { toc: true }, 3],
      ['are left out when not wanted', four, { toc: false }, 0],
    ])('%s', async (_, article, options, entries) => {
      expect((await render(article, options)).$('nav.contents li').length).toBe(entries)
    })

    it('repeat headings without their links and footnotes', async () => {
      const { $ } = await render()
      expect($('nav.contents a').first().html()).toBe('Two words that sound <code>alike</code>')
      expect($('nav.contents a a').length).toBe(0)
    })
  })

  describe('ranks of headings', () => {
    it.each([
      ['H1 sections go below the title', [1, 2], ['h2', 'h3']],
      ['H2 sections stay', [2, 3], ['h2', 'h3']],
      ['H3 sections come up to it', [3, 4], ['h2', 'h3']],
      ['a rank that was skipped is filled', [2, 6], ['h2', 'h3']],
    ])('%s', async (_, [outer = 1, inner = 1], expected) => {
      const { $ } = await render(articleOf([sectionOf(outer, 'a', [sectionOf(inner, 'b')])]))
      expect(
        $('.body :is(h1,h2,h3,h4,h5,h6)')
          .map((_, node) => node.tagName)
          .get(),
      ).toEqual(expected)
    })

    it('are those of an outline where sections go down by leaps, raw headings among them', async () => {
      const raw = { type: 'html', id: 'raw', value: '<h3>c</h3><h6>d</h6>' }
      const { $ } = await render(articleOf([sectionOf(3, 'a'), sectionOf(1, 'b', [raw])]))
      expect(
        $('.body :is(h2,h3,h4,h5,h6)')
          .map((_, node) => `${node.tagName} ${$(node).text()}`)
          .get(),
      ).toEqual(['h2 a', 'h2 b', 'h3 c', 'h4 d'])
    })
  })

  it('escapes what metadata holds', async () => {
    const hostile = '"><script>alert(1)</script>&'
    const { $ } = await render(
      articleOf([], {
        title: hostile,
        subtitle: hostile,
        description: hostile,
        tags: [hostile],
        license: hostile,
        authors: [{ name: hostile, url: 'javascript:alert(1)' }],
        sources: [{ title: hostile, publisher: hostile, authors: [hostile] }],
        translations: [{ lang: hostile, url: 'data:text/html,x' }],
      }),
    )
    expect($('script').length).toBe(0)
    expect($('[href^="javascript:"], [href^="data:"]').length).toBe(0)
    expect($('h1').text()).toBe(hostile)
    expect($('.authors').text()).toContain(hostile)
  })

  it('reports an unsafe address in the metadata', async () => {
    const { diagnostics } = await render(articleOf([], { authors: [{ name: 'A', url: 'javascript:x' }] }))
    expect(diagnostics.map(({ code }) => code)).toEqual(['link-scheme-safe'])
  })

  it('does not print a description with which the text begins', async () => {
    const children = [
      { type: 'paragraph', id: 'p', children: [{ type: 'text', value: 'It begins\nhere, and goes on.' }] },
    ]
    const { $ } = await render(articleOf(children, { description: 'It begins here…' }))
    expect($('.standfirst').length).toBe(0)
    expect($('meta[name=description]').attr('content')).toBe('It begins here…')
  })

  it('shows the picture of the metadata if it is a local one', async () => {
    const { $ } = await render(articleOf([], { image: { src: 'leaf.svg', alt: 'A leaf' } }))
    expect($('.lead-image img').attr('alt')).toBe('A leaf')
    const remote = await render(articleOf([], { image: { src: 'https://example.org/a.png', alt: 'A' } }))
    expect(remote.$('.lead-image').length).toBe(0)
  })

  it('shows the picture of the metadata once, wherever in the text it stands too', async () => {
    const leafAt = (url: string) => ({
      type: 'paragraph',
      id: 'p',
      children: [{ type: 'image', url, alt: 'A leaf' }],
    })
    const opening = { type: 'paragraph', id: 'o', children: [{ type: 'text', value: 'Opening.' }] }
    const children = [opening, sectionOf(2, 'a', [leafAt('leaf.svg')])]
    const { $ } = await render(articleOf(children, { image: { src: 'leaf.svg', alt: 'A leaf' } }))
    expect($('img').length).toBe(1)
  })

  it('fills the user’s template in place of its own', async () => {
    const { content } = await render(rich, {}, contextWith([['html/page', '<p>{{title}}</p>{{{body}}}']]))
    expect(content.startsWith('<p>Presence and conversation</p>')).toBe(true)
  })

  it('reports a template that cannot be filled, and prints no page', async () => {
    const { files, diagnostics } = await render(rich, {}, contextWith([['html/page', '{{#if}']]))
    expect(files).toEqual([])
    expect(diagnostics.some(({ code, severity }) => code === 'template-valid' && severity === 'error')).toBe(
      true,
    )
  })
})

describe('the fragment', () => {
  it('is printed when it is asked for, the same text as on the page', async () => {
    const { files, $ } = await render(rich, { fragment: true })
    const fragment = files.find(({ path }) => path === 'article.fragment.html')
    const $fragment = load(String(fragment?.content), null, false)
    expect(files.map(({ path }) => path)).toEqual(['article.html', 'article.fragment.html'])
    expect($fragment('.trifold > .body').html()).toBe($('.body').html())
    expect($fragment.root().children().length).toBe(1)
    expect($fragment('h1, .masthead, style').length).toBe(0)
  })

  it('shows an image from the address that a site gives it', async () => {
    const context = { ...contextWith(), asset: () => ({ ...leaf, address: '/assets/leaf-1a2b.svg' }) }
    const image = { type: 'image', url: 'leaf.svg', alt: 'A leaf' }
    const article = articleOf([{ type: 'paragraph', id: 'p', children: [image] }])
    const { $ } = await render(article, {}, context)
    expect($('.body img').attr('src')).toBe('/assets/leaf-1a2b.svg')
  })

  it('has a style sheet for what is inside it alone', () => {
    const css = fragmentStyleSheet().replace(/\/\*.*?\*\//gs, '')
    const selectors = [...css.matchAll(/([^{}]+)\{/g)].map(([, selector = '']) => selector.trim())
    const rules = selectors.filter((selector) => !selector.startsWith('@'))
    const alone = rules.flatMap((rule) => rule.split(/,(?![^(]*\))/)).map((part) => part.trim())
    expect(alone.length).toBeGreaterThan(100)
    expect(alone.filter((selector) => !/^\.trifold(?![\w-])/.test(selector))).toEqual([])
  })
})
