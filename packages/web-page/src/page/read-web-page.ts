import { type PageScript, scriptOf } from './page-scripts.ts'
import { parsePage } from './parse-page.ts'
import { attributeOf, isElement, type PageElement, type PageNode, walk } from './tree.ts'
import { textOf } from './visible-text.ts'
import type { WebPage } from './web-page.ts'

/** What is gathered while a page is walked. */
interface Gathered {
  readonly html: string
  readonly scripts: PageScript[]
  readonly unreadScripts: WebPage['unreadScripts'][number][]
  readonly headings: WebPage['headings'][number][]
  readonly times: string[]
  readonly images: string[]
  readonly meta: Map<string, string>
  readonly syntaxes: Set<WebPage['otherSyntaxes'][number]>
  title: string | undefined
  canonical: string | undefined
  base: string | undefined
  lang: string | undefined
}

type Read = (element: PageElement, gathered: Gathered) => void

/** Reads a web page. Never throws: of a page over a limit nothing is read but that. */
export const readWebPage = (html: string): WebPage => {
  const parsed = parsePage(html)
  const gathered: Gathered = {
    html,
    scripts: [],
    unreadScripts: [],
    headings: [],
    times: [],
    images: [],
    meta: new Map(),
    syntaxes: new Set(),
    title: undefined,
    canonical: undefined,
    base: undefined,
    lang: undefined,
  }
  if ('document' in parsed) walk(parsed.document, (node) => readNode(node, gathered))
  const { syntaxes, title, ...rest } = gathered
  return {
    ...rest,
    ...('document' in parsed ? textOf(parsed.document) : { visible: '', hidden: '' }),
    refused: 'refused' in parsed ? parsed.refused : undefined,
    title: title ?? '',
    canonical: absolute(rest.canonical, rest.base),
    otherSyntaxes: [...syntaxes],
  }
}

const readNode = (node: PageNode, gathered: Gathered): undefined => {
  if (!isElement(node)) return
  if (Object.hasOwn(readers, node.tagName)) readers[node.tagName]?.(node, gathered)
  for (const { name, value } of node.attrs) {
    if (/^(?:src|srcset|data-(?:lazy-)?src(?:set)?|poster|style)$/.test(name)) gathered.images.push(value)
    if (name === 'itemtype' && value.includes('schema.org')) gathered.syntaxes.add('Microdata')
    if (name === 'typeof' || (name === 'vocab' && value.includes('schema.org'))) gathered.syntaxes.add('RDFa')
  }
}

/** Longer ones are no headings, but markup that was left open. */
const longestHeading = 10_000

const heading: Read = (element, { headings }) => {
  const place = element.sourceCodeLocation
  if (!place || place.endOffset - place.startOffset > longestHeading) return
  headings.push({ level: Number(element.tagName.slice(1)), text: plain(textOf(element).visible) })
}

const readers: Readonly<Record<string, Read>> = {
  html: (element, gathered) => {
    gathered.lang = attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang')
  },
  base: (element, gathered) => {
    gathered.base ??= attributeOf(element, 'href')
  },
  title: (element, gathered) => {
    const parent = element.parentNode
    const inHead = parent !== null && 'tagName' in parent && parent.tagName === 'head'
    if (inHead) gathered.title ??= plain(textOf(element).visible)
  },
  meta: (element, { meta, images }) => {
    const name = (attributeOf(element, 'name') ?? attributeOf(element, 'property'))?.trim().toLowerCase()
    const content = attributeOf(element, 'content')
    if (name === undefined || content === undefined) return
    if (!meta.has(name)) meta.set(name, content)
    if (/^(?:og|twitter):image/.test(name)) images.push(content)
  },
  link: (element, gathered) => {
    const relations = (attributeOf(element, 'rel') ?? '').toLowerCase().split(/\s+/)
    const href = attributeOf(element, 'href')?.trim()
    if (relations.includes('canonical') && href) gathered.canonical ??= href
    if (relations.some((relation) => /^(?:preload|image_src)$/.test(relation)) && href)
      gathered.images.push(href)
  },
  time: (element, { times }) => {
    const moment = attributeOf(element, 'datetime')
    if (moment !== undefined) times.push(moment)
  },
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  script: (element, { html, scripts }) => {
    const script = scriptOf(element, html)
    if (script !== undefined) scripts.push(script)
  },
  template: (element, gathered) => readUnread(element, 'template', gathered),
  noscript: (element, gathered) => readUnread(element, 'noscript', gathered),
}

/** The text of the element is looked through as it stands: a browser makes no document of it. */
const readUnread = (
  { sourceCodeLocation: place }: PageElement,
  inside: 'template' | 'noscript',
  { html, unreadScripts }: Gathered,
): void => {
  if (!place) return
  const text = html.slice(place.startOffset, place.endOffset)
  const found = /<script[^>]{0,1000}application\/ld\+json/i.exec(text)
  if (found) unreadScripts.push({ inside, start: place.startOffset + found.index })
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

const absolute = (address: string | undefined, base: string | undefined): string | undefined =>
  address === undefined || !URL.canParse(address, base) ? address : new URL(address, base).href
