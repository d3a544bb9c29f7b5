import type { Article, Asset, Block, Metadata, Phrasing, RenderContext, Section } from '@trifold/core'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { pptxRenderer } from './pptx-renderer.ts'

const articleOf = (children: Block[], meta: Partial<Metadata> = {}): Article => ({
  model: 1,
  meta: {
    title: 'A title',
    slug: 'a-title',
    lang: 'en',
    authors: [],
    tags: [],
    sources: [],
    translations: [],
    slides: {},
    extra: {},
    ...meta,
  },
  children,
  footnotes: [],
})

const text = (value: string): Phrasing => ({ type: 'text', value })
const paragraph = (...children: Phrasing[]): Block => ({ type: 'paragraph', id: 'p', children })
const section = (id: string, heading: Phrasing[], children: Block[]): Section => ({
  type: 'section',
  id,
  depth: 2,
  heading,
  children,
})
const list = (...items: Phrasing[][]): Block => ({
  type: 'list',
  id: 'list',
  children: items.map((item, index) => ({
    type: 'listItem',
    id: `item-${index}`,
    children: [paragraph(...item)],
  })),
})

const render = async (article: Article, options: object = {}, more: Partial<RenderContext> = {}) => {
  const context: RenderContext = {
    file: 'post.md',
    site: {},
    asset: () => undefined,
    browser: async () => ({ problem: 'missing', message: 'no browser', help: 'none' }),
    settingPlace: () => ({ file: 'post.md', position: undefined }),
    localFile: () => ({ problem: 'missing', message: 'There are no files here.' }),
    article: () => undefined,
    derive: (_, make) => make(),
    shared: (_, make) => make(),
    templates: new Map(),
    ...more,
  }
  const rendered = await pptxRenderer.render(article, pptxRenderer.options.parse(options), context)
  const bytes = rendered.files[0]?.content
  const files = bytes instanceof Uint8Array ? unzipSync(bytes) : {}
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array())
  return {
    ...rendered,
    names: Object.keys(files),
    part,
    slide: (n: number) => part(`ppt/slides/slide${n}.xml`),
  }
}

const wordsOf = (xml: string): string[] => [...xml.matchAll(/<a:t>([^<]*)/g)].map(([, words = '']) => words)
const bulleted = section('one', [text('One')], [list([text('First')], [text('Second')])])

describe('a slide', () => {
  it('inherits the places of its title and its content from the layout', async () => {
    const { slide, part } = await render(articleOf([bulleted]))
    const shapes = slide(2).match(/<p:sp>.*?<\/p:sp>/g) ?? []
    expect(shapes[0]).toContain('<p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/>')
    expect(shapes.find((shape) => shape.includes('<p:ph idx="1"/>'))).toContain('<p:spPr/>')
    expect(part('ppt/slides/_rels/slide2.xml.rels')).toMatch(/slideLayouts\/slideLayout\d+\.xml/)
  })

  it('writes neither bullets nor sizes that its placeholder has', async () => {
    const { slide } = await render(
      articleOf([section('one', [text('One')], [list(...Array(5).fill([text('Item')]))])]),
    )
    expect(slide(2)).not.toMatch(/<a:bu|sz="3300"/)
  })

  it('has one id for each shape', async () => {
    const { slide } = await render(articleOf([bulleted]))
    const ids = [...slide(2).matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('that speaks for itself has its title above it', async () => {
    const own: Block = {
      type: 'slide',
      id: 's',
      layout: 'statement',
      children: [paragraph(text('A thought.'))],
    }
    const { slide } = await render(articleOf([section('one', [text('One')], [own])]))
    const title = slide(2).match(/<p:sp>(?:(?!<\/p:sp>).)*type="title".*?<\/p:sp>/)?.[0] ?? slide(3)
    expect(title).toMatch(/<a:off x="\d+" y="-\d+"\/>/)
    expect(wordsOf(title).join('')).not.toBe('')
  })

  it('has a title in words even where its heading has none', async () => {
    const heading: Phrasing[] = [{ type: 'html', value: '<br>' }]
    const { slide } = await render(articleOf([section('one', heading, [list([text('a')], [text('b')])])]))
    const title = slide(2).match(/<p:sp>(?:(?!<\/p:sp>).)*type="title".*?<\/p:sp>/)?.[0] ?? ''
    expect(wordsOf(title).join('').trim()).not.toBe('')
  })
})

describe('the presentation', () => {
  it('has the article’s sections', async () => {
    const { part } = await render(
      articleOf([bulleted, section('two', [text('Two')], [list([text('a')], [text('b')])])]),
    )
    const names = [...part('ppt/presentation.xml').matchAll(/<p14:section name="([^"]*)"/g)].map(
      ([, name]) => name,
    )
    expect(names).toEqual(['A title', 'One', 'Two'])
  })

  it('says what the article says of itself, and no other date', async () => {
    const { part } = await render(
      articleOf([], {
        authors: [{ name: 'Ada', type: 'Person' }],
        tags: ['a', 'b'],
        published: '2026-11-22',
        description: 'About it.',
      }),
    )
    const core = part('docProps/core.xml')
    expect(core).toContain('<dc:title>A title</dc:title>')
    expect(core).toContain('<dc:creator>Ada</dc:creator>')
    expect(core).toContain('<cp:keywords>a, b</cp:keywords>')
    expect(core).toContain('<dc:language>en</dc:language>')
    expect(core).toContain('2026-11-22T00:00:00Z')
    expect((await render(articleOf([]))).part('docProps/core.xml')).not.toContain('dcterms:created')
  })

  it('leads from slide to slide', async () => {
    const link: Phrasing = { type: 'link', url: '#one', children: [text('there')] }
    const article = articleOf([bulleted, section('two', [text('Two')], [list([link], [text('b')])])])
    const { slide, part } = await render(article)
    expect(slide(3)).toContain('action="ppaction://hlinksldjump"')
    expect(part('ppt/slides/_rels/slide3.xml.rels')).toContain('Target="slide2.xml"')
  })

  it('keeps the notes of several paragraphs', async () => {
    const notes: Block = {
      type: 'notes',
      id: 'n',
      children: [paragraph(text('One.')), paragraph(text('Two.'))],
    }
    const { part, names } = await render(
      articleOf([section('one', [text('One')], [list([text('a')]), notes])]),
    )
    const name = names.find((each) => each.startsWith('ppt/notesSlides/notes')) ?? ''
    expect(wordsOf(part(name))).toEqual(expect.arrayContaining(['One.', 'Two.']))
    expect(names).toContain('ppt/notesMasters/notesMaster1.xml')
  })

  it('holds a picture once, with its alternative text and never a path', async () => {
    const asset: Asset = {
      url: 'folder/a.gif',
      bytes: Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'), (c) =>
        c.charCodeAt(0),
      ),
      mediaType: 'image/gif',
      width: 400,
      height: 300,
      hash: 'h',
    }
    const image: Phrasing = { type: 'image', url: 'folder/a.gif', alt: 'What it shows' }
    const article = articleOf([section('one', [text('One')], [paragraph(image), paragraph(image)])])
    const { names, slide } = await render(article, {}, { asset: () => asset })
    expect(names.filter((name) => name.startsWith('ppt/media/'))).toHaveLength(1)
    expect(slide(2)).toContain('descr="What it shows"')
    expect(slide(2)).not.toContain('folder/a.gif')
  })

  it('is written from right to left where the language is', async () => {
    const { part } = await render(articleOf([bulleted], { lang: 'ar' }))
    expect(part('ppt/presentation.xml')).toContain('rtl="1"')
    expect(part('ppt/slideMasters/slideMaster1.xml')).toMatch(/<a:lvl1pPr [^>]*algn="r"[^>]*rtl="1"/)
  })

  it('calls a text in no language English', async () => {
    const { slide } = await render(articleOf([bulleted], { lang: 'no"such <language>' }))
    expect(slide(2)).toContain('lang="en"')
  })

  it('has the same bytes each time', async () => {
    const one = await render(articleOf([bulleted]))
    const other = await render(articleOf([bulleted]))
    expect(one.files[0]?.content).toEqual(other.files[0]?.content)
  })
})

it('writes nothing where something fits no slide', async () => {
  const columns = Array.from(
    { length: 24 },
    (_, index): Block => ({
      type: 'column',
      id: `column-${index}`,
      children: [paragraph(text(`Column ${index}.`))],
    }),
  )
  const wide: Block = { type: 'slide', id: 's', children: columns }
  const { files, diagnostics } = await render(articleOf([section('one', [text('One')], [wide])]))
  expect(diagnostics).toMatchObject([{ code: 'slide-fits', severity: 'error' }])
  expect(files).toEqual([])
})

it('shows a table that has no more than a header', async () => {
  const cell = (words: string) => ({ type: 'tableCell' as const, id: words, children: [text(words)] })
  const row = { type: 'tableRow' as const, id: 'row', children: [cell('Node'), cell('Gulp')] }
  const table: Block = { type: 'table', id: 't', align: [null, null], children: [row] }
  const { slide } = await render(articleOf([section('one', [text('One')], [table])]))
  expect(wordsOf(slide(2))).toEqual(expect.arrayContaining(['Node', 'Gulp']))
})

it('removes what XML forbids, and takes text for text', async () => {
  const { slide } = await render(
    articleOf([section('one', [text('<b>\u0001&\ud800')], [list([text('a\u000bb')], [text(']]>')])])]),
  )
  expect(wordsOf(slide(2))).toEqual(expect.arrayContaining(['&lt;b&gt;&amp;', 'ab', ']]&gt;']))
})
