import { type Article, articleSchema, type OutputFile, type RenderContext } from '@trifold/core'
import { renderers } from '@trifold/renderers'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { compileText } from '../articles/compile-text.ts'
import { createContext } from '../articles/render-article.ts'

const original = compileText('---\nlang: en\n---\n# Post\n\nA text of a few words.\n', 'post.md').article
const translation = (lang: string): Article =>
  articleSchema.parse({ model: 1, meta: { title: 'T', slug: 'post', lang }, children: [], footnotes: [] })

/** The article’s versions lie beside it, as files of the same folder. */
const contextWith = (site: RenderContext['site']): RenderContext => ({
  ...createContext('posts/post.md'),
  site,
  article: (url) => {
    const lang = /^post\.([\w-]+)\.md$/.exec(url)?.[1]
    return lang === undefined ? undefined : { folder: `../post.${lang}/`, fragment: '' }
  },
  neighbours: () => ({
    isOriginal: true,
    original: undefined,
    versions: ['fr', 'pt-BR'].map((lang) => ({ file: `posts/post.${lang}.md`, article: translation(lang) })),
    parents: [],
  }),
})

const outputsWith = async (site: RenderContext['site']): Promise<Map<string, string>> => {
  if (original === undefined) throw new Error('the article does not compile')
  const context = contextWith(site)
  const rendered = await Promise.all(
    renderers.map((renderer) => renderer.render(original, renderer.options.parse({}), context)),
  )
  return new Map(rendered.flatMap(({ files }) => files.map((file) => [file.path, textOf(file)] as const)))
}

const textOf = ({ path, content }: OutputFile): string => {
  if (typeof content === 'string') return content
  if (!path.endsWith('.pptx')) return strFromU8(content)
  return Object.values(unzipSync(content))
    .map((part) => strFromU8(part))
    .join('\n')
}

describe('an article with versions in other languages beside it', () => {
  it.each([
    ['article.html', 'href="../post.fr/article.html"', 'href="../post.pt-BR/article.html"'],
    ['article.md', '[Français](../post.fr/article.md)', '[Português (Brasil)](../post.pt-BR/article.md)'],
    ['slides.html', 'href="../post.fr/slides.html"', 'href="../post.pt-BR/slides.html"'],
    ['embed/reveal.html', 'href="../post.fr/slides.html"', 'href="../post.pt-BR/slides.html"'],
    ['embed/marp.md', '[Français](../../post.fr/slides.html)', '(../../post.pt-BR/slides.html)'],
    ['slides.pptx', 'Target="../post.fr/slides.pptx"', 'Target="../post.pt-BR/slides.pptx"'],
    ['embed/deck.json', '"lang": "fr"', '"lang": "pt-BR"'],
  ])('leads to theirs from %s', async (path, ...expected) => {
    const text = (await outputsWith({})).get(path)
    for (const link of expected) expect(text?.includes(link), link).toBe(true)
  })

  it.each([
    'article.html',
    'article.md',
    'slides.html',
    'embed/reveal.html',
    'embed/marp.md',
    'slides.pptx',
    'slides.pdf',
    'article.jsonld',
  ])('leads to their addresses from %s where these are known', async (path) => {
    const site = {
      baseUrl: 'https://a.example/',
      translationUrl: 'https://a.example/{lang}/{slug}/',
      lang: 'en',
    }
    const text = (await outputsWith(site)).get(path)
    expect(text?.includes('https://a.example/fr/post/')).toBe(true)
    expect(text?.includes('https://a.example/pt-BR/post/')).toBe(true)
  })
})
