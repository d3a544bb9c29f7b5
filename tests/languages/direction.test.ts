import type { OutputFile } from '@trifold/core'
import { renderers } from '@trifold/renderers'
import { load } from 'cheerio'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { compileText } from '../articles/compile-text.ts'
import { createContext } from '../articles/render-article.ts'

const source = `# مقالة بلا لغة

هذه فقرة عن React و[رابط](https://example.org).

## قسم

- نقطة أولى
- نقطة ثانية

| أ | ب |
| - | -: |
| ج | 512 MB |
| \`get()\` | د |
`

const outputs = new Map<string, OutputFile>()
const textOf = (path: string): string => String(outputs.get(path)?.content)

beforeAll(async () => {
  const { article } = compileText(source)
  if (article === undefined) throw new Error('the article does not compile')
  for (const renderer of renderers) {
    const { files } = await renderer.render(article, renderer.options.parse({}), createContext())
    for (const file of files) outputs.set(file.path, file)
  }
})

describe('an article in Arabic letters that names no language', () => {
  it.each(['article.html', 'slides.html', 'embed/iframe.html'])('runs from the right in %s', (path) => {
    expect(load(textOf(path))('html').attr('dir')).toBe('rtl')
    expect(load(textOf(path))('html').attr('lang')).toBe('und-Arab')
  })

  it.each(['embed/reveal.html', 'cover.svg'])('runs from the right in %s', (path) => {
    expect(load(textOf(path))('.alone').attr('dir')).toBe('rtl')
  })

  it('runs from the right in Marp', () => {
    expect(textOf('embed/marp.md')).toContain('direction: rtl')
  })

  it('runs from the right in PowerPoint, tables too, in a language that Office knows', () => {
    const content = outputs.get('slides.pptx')?.content
    const parts = unzipSync(content instanceof Uint8Array ? content : new Uint8Array())
    const slides = Object.entries(parts).filter(([name]) => /^ppt\/slides\/[^/]+\.xml$/.test(name))
    const xml = slides.map(([, part]) => strFromU8(part)).join('')
    expect(xml).toMatch(/<a:tblPr [^>]*rtl="1"/)
    expect(xml).toContain('lang="ar"')
    expect(xml).not.toContain('lang="und')
    const properties = [...xml.matchAll(/<a:pPr\b([^>]*)/g)].map(([, attributes = '']) => attributes)
    expect(properties.length).toBeGreaterThan(3)
    expect(properties.filter((attributes) => !/rtl="1"/.test(attributes))).toEqual([])
  })

  it.each(['article.html', 'slides.html'])('keeps the order of what is Latin as a whole in %s', (path) => {
    const page = load(textOf(path))
    expect(page('td bdi[dir="ltr"]').text()).toBe('512 MB')
    expect(page('td code').attr('dir')).toBe('ltr')
  })

  it('keeps the order of what is Latin as a whole in Marp and in PowerPoint', () => {
    expect(textOf('embed/marp.md')).toContain('\u200e512 MB\u200e')
    const content = outputs.get('slides.pptx')?.content
    const parts = unzipSync(content instanceof Uint8Array ? content : new Uint8Array())
    const xml = Object.values(parts)
      .map((part) => strFromU8(part))
      .join('')
    expect(xml).toContain('\u200e512 MB\u200e')
    expect(xml).toContain('\u200eget()\u200e')
  })

  it('claims no language in its data', () => {
    expect(textOf('article.jsonld')).not.toContain('inLanguage')
  })
})
