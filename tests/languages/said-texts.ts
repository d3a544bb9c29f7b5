import { load } from 'cheerio'
import { strFromU8, unzipSync } from 'fflate'

const attributes = ['aria-label', 'aria-roledescription', 'title', 'alt', 'data-black', 'data-white']

/** All that a reader, a listener or an editor is told by a file of an article's outputs, text by text. */
export const saidTexts = (path: string, content: string | Uint8Array): string[] => {
  if (typeof content !== 'string') return /\.pptx$/.test(path) ? ofPresentation(content) : []
  if (/\.(?:html|svg|pdf|png)$/.test(path)) return ofMarkup(content)
  if (/\.jsonld$/.test(path)) return ofData(JSON.parse(content))
  return /\.md$/.test(path) ? ofMarkdown(content) : []
}

const ofMarkup = (html: string): string[] => {
  const $ = load(html)
  $('style, script, [lang=en]').remove()
  const texts = $('*')
    .contents()
    .toArray()
    .flatMap((node) => (node.type === 'text' ? [node.data] : []))
  const labels = attributes.flatMap((name) =>
    $(`[${name}]`)
      .toArray()
      .map((element) => $(element).attr(name) ?? ''),
  )
  return [...texts, ...labels]
}

const ofPresentation = (bytes: Uint8Array): string[] =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) =>
      /^ppt\/(?:slides|notesSlides|slideLayouts|slideMasters|notesMasters)\/[^/]+\.xml$/.test(name),
    )
    .flatMap(([, part]) => {
      const xml = strFromU8(part)
      const texts = [...xml.matchAll(/<a:t>([^<]*)<|<p:c(?:NvPr|Sld)\b[^>]* (?:name|descr|title)="([^"]*)"/g)]
      const described = [...xml.matchAll(/ descr="([^"]*)"/g)]
      return [...texts, ...described].map(([, text, name]) => text ?? name ?? '')
    })

/** Comments of Marp's hold settings and notes; front matter and alerts are said in words of the format's own. */
const ofMarkdown = (text: string): string[] =>
  text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^> \[![A-Z]+\]$/gm, '')
    .replace(/<!-- (?:_?[a-z]+):.*?-->/g, '')
    .split('\n')

const told = new Set(['name', 'text', 'description', 'headline', 'abstract'])

const ofData = (value: unknown, key = ''): string[] => {
  if (typeof value === 'string') return told.has(key) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((inner) => ofData(inner, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => ofData(inner, name))
}
