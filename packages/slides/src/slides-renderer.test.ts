import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Article, Block, RenderContext } from '@trifold/core'
import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { articleOf, paragraph, section } from '../test/article.ts'
import { slidesRenderer } from './slides-renderer.ts'

const png = Uint8Array.from([137, 80, 78, 71])
const contextWith = (fields: Partial<RenderContext> = {}): RenderContext => ({
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
  ...fields,
})
const render = async (article: Article, context = contextWith(), options: object = {}) => {
  const rendered = await slidesRenderer.render(article, slidesRenderer.options.parse(options), context)
  const contentOf = (path: string) => String(rendered.files.find((file) => file.path === path)?.content ?? '')
  return { ...rendered, html: contentOf('slides.html'), cover: contentOf('cover.svg') }
}
const sha = (value: string) => `'sha256-${createHash('sha256').update(value).digest('base64')}'`

describe('slides.html', () => {
  it('lets run its own style and script alone, and loads nothing', async () => {
    const { html } = await render(articleOf([paragraph('Text.')]))
    const page = load(html)
    const policy = page('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`style-src ${sha(page('style').text())}`)
    expect(policy).toContain(`script-src ${sha(page('script').text())}`)
    expect(page('[style], [onclick], link, script[src], iframe').length).toBe(0)
    expect(html).not.toMatch(/url\((?!data:font\/woff2;base64,)|@import/)
  })

  it('takes the text of an article for text, never for markup or a template', async () => {
    const hostile = '<script>alert(1)</script> {{title}} {{{x}}} </style>'
    const article = articleOf([section(hostile, [paragraph(hostile)])], {
      slides: { prose: 'show' },
      title: hostile,
      authors: [{ name: hostile, type: 'Person' }],
      sources: [{ title: hostile, relation: 'cites', url: 'javascript:alert(1)' }],
    })
    const page = load((await render(article)).html)
    expect(page('script').length).toBe(1)
    expect(page('[data-slot=body]').text().trim()).toBe(hostile)
    expect(page('h1').text()).toBe(hostile)
    expect(page('a').length).toBe(0)
  })

  it('embeds an image once, on its slide, and names it', async () => {
    const asset = () =>
      ({ url: 'a.png', bytes: png, mediaType: 'image/png', width: 400, height: 300, hash: '' }) as const
    const image = { type: 'image', url: 'a.png', alt: 'Its alt' } as const
    const article = articleOf([section('H', [paragraph(image)])])
    const page = load((await render(article, contextWith({ asset }))).html)
    expect(page('img').length).toBe(1)
    expect(page('[data-layout=figure] img').attr('alt')).toBe('Its alt')
  })

  it('embeds an image that the speaker alone sees', async () => {
    const asset = (url: string) =>
      ({ url, bytes: png, mediaType: 'image/png', width: 400, height: 300, hash: '' }) as const
    const image = (url: string) => paragraph({ type: 'image', url, alt: url } as const)
    const notes: Block = { type: 'notes', id: 'notes', children: [image('shown.png'), image('spoken.png')] }
    const article = articleOf([section('H', [image('shown.png'), notes])])
    const page = load((await render(article, contextWith({ asset }))).html)
    const alts = (selector: string) =>
      page(selector)
        .toArray()
        .map((img) => page(img).attr('alt'))
    expect(alts('[data-slide] img')).toEqual(['shown.png'])
    expect(alts('[data-notes] img')).toEqual(['spoken.png'])
    expect(page('[data-notes]').text()).toContain('shown.png')
  })

  it('says the language and its direction', async () => {
    const page = load((await render(articleOf([], { lang: 'ar' }))).html)
    expect(page('html').attr()).toMatchObject({ lang: 'ar', dir: 'rtl' })
  })

  it('is at most 64 KB for ten slides of text, and 30 KB gzipped', async () => {
    const sections = Array.from({ length: 9 }, (_, index) =>
      section(`Section ${index}`, [paragraph('A sentence with some eight or nine words in it. '.repeat(5))]),
    )
    const { html } = await render(articleOf(sections))
    expect(load(html)('[data-slide]').length).toBe(10)
    expect(Buffer.byteLength(html)).toBeLessThan(64 * 1024)
    expect(gzipSync(html).length).toBeLessThan(30 * 1024)
  })
})

describe('settings', () => {
  const article = articleOf([section('H', [paragraph('One. Two.')])])

  it('of the article win over those of the build', async () => {
    const own = {
      ...article,
      meta: { ...article.meta, slides: { prose: 'show' as const, size: '4:3' as const } },
    }
    const page = load((await render(own, contextWith(), { prose: 'notes', size: '16:9' })).html)
    expect(page('body').hasClass('size-4x3')).toBe(true)
    expect(page('[data-slot=body]').text().trim()).toBe('One. Two.')
  })

  it('name a theme, and an unknown one is told', async () => {
    expect((await render(article, contextWith(), { theme: 'editorial' })).html).toContain('#8A2432')
    const { diagnostics, files } = await render(article, contextWith(), { theme: 'neon' })
    expect(diagnostics).toMatchObject([{ code: 'theme-known', severity: 'warning', file: 'post.md' }])
    expect(files).toHaveLength(2)
  })
})

describe('templates of a user’s own', () => {
  const article = articleOf([paragraph('Text.')])

  it('take the place of ours by name', async () => {
    const templates = new Map([['slides/slot-inline', '<p class="mine">{{{html}}}</p>']])
    expect(load((await render(article, contextWith({ templates }))).html)('.mine').length).toBeGreaterThan(0)
  })

  it('that cannot be filled are an error, and nothing is written', async () => {
    const templates = new Map([['slides/deck', '{{#if}']])
    const { diagnostics, files } = await render(article, contextWith({ templates }))
    expect(diagnostics).toMatchObject([{ code: 'template-valid', severity: 'error' }])
    expect(files).toEqual([])
  })
})

describe('cover.svg', () => {
  it('is well-formed XML whatever the title', async () => {
    const title = 'A & B < C "quoted" \u0007 \ud800 end'
    const { cover } = await render(articleOf([], { title, subtitle: 'Sub & title' }))
    const page = load(cover, { xml: true })
    expect(page('h1').text()).toContain('A & B < C')
    expect(page('foreignObject > div').attr('xmlns')).toBe('http://www.w3.org/1999/xhtml')
    expect(cover).not.toContain('\u0007')
    expect(cover).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#x?[0-9A-Fa-f]+;)/)
  })
})

it('tells of each formula that cannot be drawn once, wherever it stands', async () => {
  const at = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 5 } })
  const block: Block = { id: 'm', type: 'math', value: '\\foo', position: at(3) }
  const inline = { type: 'inlineMath', value: '\\baz', position: at(5) } as const
  const { diagnostics } = await render(articleOf([section('H', [block, paragraph(inline)])]))
  expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([
    ['math-valid', 3],
    ['math-valid', 5],
  ])
})

it('leaves out what is for other formats, and says so', async () => {
  const only = (audience: string) => ({
    type: 'only' as const,
    id: `for-${audience}`,
    for: [audience],
    children: [paragraph(`For ${audience}.`)],
  })
  const { html, omitted } = await render(articleOf([section('H', [only('slides'), only('text')])]))
  expect(load(html)('[data-slot=body]').text().trim()).toBe('For slides.')
  expect(omitted).toMatchObject([{ id: 'for-text', type: 'only', reason: 'only for text' }])
})
