import { createHash } from 'node:crypto'
import { tokens } from '@trifold/prose'
import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { pageCss } from '../generated/page-css.ts'
import type { ArticleRecord } from '../state/manifest.ts'
import { layOutPages } from './lay-out-pages.ts'
import { renderIndexPages } from './render-index-pages.ts'

const hash = 'a'.repeat(64)
const error = {
  code: 'fence-closed',
  severity: 'error',
  file: '',
  line: 6,
  column: 2,
  endLine: 6,
  endColumn: 3,
  message: 'never <closed>',
} as const

const article = (name: string, more: Partial<ArticleRecord> = {}): ArticleRecord => ({
  source: `../${name}.md`,
  location: `${name}.md`,
  key: 'key',
  state: 'built',
  isDraft: false,
  title: `The ${name}`,
  slug: name,
  lang: 'en',
  folder: name,
  assets: [],
  files: [],
  links: [],
  diagnostics: [],
  formats: [
    {
      name: 'slides',
      key: 'key',
      failed: false,
      outputs: [
        { path: `${name}/slides.html`, hash, role: 'main', label: 'Slides' },
        { path: `${name}/cover.svg`, hash, role: 'cover' },
        { path: `${name}/font.woff2`, hash, role: 'asset' },
      ],
      omitted: [
        { id: 'x', type: 'keyPoints', reason: 'for text' },
        { id: 'y', type: 'keyPoints', reason: 'for text' },
      ],
      diagnostics: [],
    },
  ],
  ...more,
})

const render = (records: ArticleRecord[], name?: string) =>
  renderIndexPages(layOutPages(records), { name }).map(({ path, content }) => ({
    path,
    content,
    $: load(content),
  }))

describe('the index page', () => {
  it('shows each article with its first slide, its outputs and what was left out', () => {
    const [page] = render([article('a b')], 'Site')
    const $ = page?.$ ?? load('')
    expect($('h1').text()).toBe('Site')
    expect($('h3 a').attr('href')).toBe('a%20b/slides.html')
    expect($('.picture img').attr('src')).toBe('a%20b/cover.svg')
    expect(
      $('.outputs .open')
        .map((_, link) => $(link).text())
        .get(),
    ).toEqual(['Slides'])
    expect($('.outputs .download').attr('download')).toBe('a b.slides.html')
    expect($('.outputs .download').attr('aria-label')).toBe('Download Slides of The a b')
    expect($('summary').text()).toBe('Left out: Slides 2')
    expect($('dd').text()).toBe('2 × Key points for text')
  })

  it('shows articles with errors first, with their messages and what is left of an earlier version', () => {
    const failed = article('z', { state: 'failed', diagnostics: [error] })
    const [page] = render([article('a'), failed])
    const $ = page?.$ ?? load('')
    expect(
      $('h2')
        .map((_, heading) => $(heading).text())
        .get(),
    ).toEqual(['With errors', 'Built'])
    expect($('.failed .problems').text()).toContain('never <closed>')
    expect($('.failed .place').text()).toContain('z.md:6:2')
    expect($('.failed p.stale').text()).toBe('From an earlier version:')
  })

  it('shows the newest first, by title where the day is the same, and what has no date last', () => {
    const [page] = render([
      article('old', { published: '2019-12-31' }),
      article('none'),
      article('b', { published: '2024-01-02T08:00:00Z' }),
      article('a', { published: '2024-01-02T08:00:00Z' }),
    ])
    const $ = page?.$ ?? load('')
    const texts = (selector: string) => $(selector).map((_, node) => $(node).text())
    expect(texts('h3').get()).toEqual(['The a', 'The b', 'The old', 'The none'])
    expect(texts('time').get()).toEqual(['2024-01-02', '2024-01-02', '2019-12-31'])
  })

  it('takes nothing of an article for markup', () => {
    const [page] = render([
      article('a', { title: '<script>alert(1)</script>', description: '"><img src=x onerror=1>' }),
    ])
    const $ = page?.$ ?? load('')
    expect($('script').length).toBe(0)
    expect($('img').length).toBe(1)
    expect($('h3').text()).toBe('<script>alert(1)</script>')
  })

  it.each([
    [undefined, 'en'],
    ['fr-CA', 'fr-CA'],
  ])('is in the language of the collection: %s', (lang, expected) => {
    const [page] = renderIndexPages(layOutPages([article('a', { lang: 'de' })]), { lang })
    const $ = load(page?.content ?? '')
    expect($('html').attr('lang')).toBe(expected)
    expect($('h3').attr('lang')).toBe('de')
  })

  it('shows versions in other languages right after their article', () => {
    const version = (name: string, lang: string) =>
      article(`${name}.${lang}`, { slug: name, lang, title: lang, folder: `${name}.${lang}` })
    const [page] = render([
      version('b', 'fr'),
      article('a', { published: '2024-01-02' }),
      version('b', 'ar'),
      article('b', { published: '2024-01-03' }),
    ])
    const $ = page?.$ ?? load('')
    const shown = $('.article').map(
      (_, node) => `${$(node).find('h3').text()} ${$(node).hasClass('version')}`,
    )
    expect(shown.get()).toEqual(['The b false', 'ar true', 'fr true', 'The a false'])
    expect($('.file [lang=ar]').text()).toBe('العربية')
  })

  it('calls outputs in its language, and runs in the direction of it', () => {
    const [page] = renderIndexPages(layOutPages([article('a', { lang: 'de' })]), { lang: 'ar' })
    const $ = load(page?.content ?? '')
    expect($('html').attr('dir')).toBe('rtl')
    expect($('.outputs .open').text()).toBe('الشرائح')
    expect($('.outputs .download').attr('aria-label')).toBe('تنزيل «The a» (الشرائح)')
    expect($('summary').text()).toBe('لم يُدرج: الشرائح 2')
    expect($('dl').attr('dir')).toBe('ltr')
  })

  it('has its colours from the design tokens', () => {
    const [page] = render([article('a')])
    const style = page?.$('style').html() ?? ''
    for (const { paper, accent } of Object.values(tokens.palettes.default)) {
      expect(style).toContain(`--paper:${paper};`)
      expect(style).toContain(`--accent:${accent};`)
    }
    expect(pageCss).not.toMatch(/#[0-9a-f]{3,8}\b/i)
  })

  it('allows the browser its own style sheet alone', () => {
    const [page] = render([article('a')])
    const $ = page?.$ ?? load('')
    const style = createHash('sha256')
      .update($('style').html() ?? '')
      .digest('base64')
    expect($('meta[http-equiv]').attr('content')).toContain(`style-src 'sha256-${style}'`)
  })

  it('has a hundred articles on a page, the pages linked', () => {
    const pages = render(Array.from({ length: 201 }, (_, index) => article(`n${index}`)))
    expect(pages.map(({ path }) => path)).toEqual(['index.html', 'index-2.html', 'index-3.html'])
    expect(pages.map(({ $ }) => $('.article').length)).toEqual([100, 100, 1])
    expect(pages[1]?.$('title').text()).toBe('Articles (2 of 3)')
    expect(pages[1]?.$('[rel=prev]').attr('href')).toBe('index.html')
    expect(pages[1]?.$('[rel=next]').attr('href')).toBe('index-3.html')
    expect(pages[1]?.$('[aria-current]').text()).toBe('2')
  })

  it('is not made of drafts, nor of nothing', () => {
    expect(render([])).toEqual([])
    expect(render([article('a', { state: 'draft' })])).toEqual([])
  })
})
