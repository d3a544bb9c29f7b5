import { type Article, type RenderContext, type Rendered, type Renderer, renderers } from 'trifold'
import { imageAddress } from './image-address.ts'

/** The folder of what the module holds itself, apart from what readers may download. */
export const siteFolder = 'site/'

/** What the module holds, by its place among an article's outputs. */
export const siteFiles = {
  html: `${siteFolder}article.fragment.html`,
  markdown: `${siteFolder}article.md`,
  jsonld: `${siteFolder}article.jsonld`,
  jsonldScript: `${siteFolder}article.jsonld.html`,
  cover: `${siteFolder}cover`,
  baseUrl: `${siteFolder}base-url`,
} as const

/** Formats that every article is rendered in. */
const siteFormats: readonly string[] = ['html', 'markdown', 'slides', 'jsonld']

/** What is rendered of an article, whose readers may download `downloads`. */
export const formatsOf = (downloads: readonly string[], hasSlides: boolean): string[] => {
  const all = [...new Set([...siteFormats, ...downloads])]
  return hasSlides
    ? all
    : all.filter((format) => renderers.find(({ name }) => name === format)?.group !== 'slides')
}

/**
 * All renderers, of which those whose output becomes part of pages print it for the site, too: with images at addresses
 * of the site's. What they print otherwise is made only if `downloads` names their format.
 */
export const siteRenderers = (downloads: readonly string[]): Renderer[] =>
  renderers.map((renderer) => {
    const print = sitePrinters.get(renderer.name)
    if (print === undefined) return renderer
    const isDownload = downloads.includes(renderer.name)
    return {
      ...renderer,
      render: async (article, options, context) => {
        const site = await print(renderer, article, options, context)
        const files = site.files.map((file) => ({
          ...file,
          path: `${siteFolder}${file.path}`,
          role: 'asset' as const,
        }))
        if (!isDownload) return { ...site, files }
        const own = await renderer.render(article, options, context)
        return { ...own, files: [...own.files, ...files] }
      },
    }
  })

type SitePrinter = (
  renderer: Renderer,
  article: Article,
  options: unknown,
  context: RenderContext,
) => Promise<Rendered>

const printHtml: SitePrinter = async (renderer, article, options, context) => {
  // Options that were parsed are an object.
  const parsed = { ...(options as object), fragment: true }
  const rendered = await renderer.render(article, parsed, withAddresses(context))
  const files = rendered.files.filter(({ path }) => path === 'article.fragment.html')
  const cover = coverOf(article, context)
  return { ...rendered, files: [...files, { path: 'cover', content: cover, role: 'asset' }] }
}

const printMarkdown: SitePrinter = async (renderer, article, options, context) => {
  const rendered = await renderer.render(article, options, withAddresses(context))
  return { ...rendered, files: rendered.files.filter(({ path }) => path === 'article.md') }
}

const printJsonld: SitePrinter = async (renderer, article, options, context) => {
  const rendered = await renderer.render(article, options, withAddresses(context))
  const baseUrl = context.site.baseUrl ?? ''
  return { ...rendered, files: [...rendered.files, { path: 'base-url', content: baseUrl, role: 'asset' }] }
}

const sitePrinters = new Map([
  ['html', printHtml],
  ['markdown', printMarkdown],
  ['jsonld', printJsonld],
])

const withAddresses = (context: RenderContext): RenderContext => ({
  ...context,
  asset: (url) => {
    const asset = context.asset(url)
    return asset === undefined ? undefined : { ...asset, address: imageAddress(asset.hash) }
  },
})

/** The address of the article's own picture; empty if it has none that can be shown. */
const coverOf = ({ meta: { image } }: Article, context: RenderContext): string => {
  if (image === undefined) return ''
  if (/^https?:/i.test(image.src)) return image.src
  const asset = context.asset(image.src)
  return asset === undefined ? '' : imageAddress(asset.hash)
}
