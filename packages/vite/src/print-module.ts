import type { RenderedArticle } from 'trifold'
import { createModuleImages, type ImageSite } from './module-images.ts'
import { siteFiles, siteFolder } from './site-renderers.ts'

/** What a module has to know of the site around it. */
export interface ModuleSite extends Pick<ImageSite, 'base' | 'publicDir' | 'addressOf'> {
  /** The formats that readers may download, in order. */
  readonly downloads: readonly string[]
}

/** Prints the module that an article is: an export for each of its parts, and all of them together as the default. */
export const printModule = (rendered: RenderedArticle, site: ModuleSite): string => {
  const { files } = rendered
  const content = (path: string): string => contentOf(rendered, path)
  const images = createModuleImages({ ...rendered, ...site, baseUrl: content(siteFiles.baseUrl) })
  const cover = content(siteFiles.cover)
  const jsonld = JSON.stringify(JSON.parse(content(siteFiles.jsonld)))
  const parts = Object.entries({
    // As text, since a key `__proto__` of an object literal is no key.
    meta: `JSON.parse(${JSON.stringify(JSON.stringify(rendered.article?.meta))})`,
    draft: JSON.stringify(rendered.draft),
    html: images.expression(content(siteFiles.html), 'inHtml'),
    markdown: images.expression(content(siteFiles.markdown), 'plain'),
    jsonld: `JSON.parse(${images.expression(jsonld, 'absolute')})`,
    jsonldScript: images.expression(content(siteFiles.jsonldScript).trim(), 'absolute'),
    slidesUrl: files.some(({ path }) => path === 'slides.html') ? site.addressOf('slides.html') : '""',
    cover: cover === '' ? firstSlide(rendered, site) : images.expression(cover, 'plain'),
    outputs: `[${outputs(rendered, site).join(', ')}]`,
  })
  return [
    ...images.statements(),
    ...parts.map(([name, value]) => `export const ${name} = ${value}`),
    `export default { ${parts.map(([name]) => name).join(', ')} }`,
    '',
  ].join('\n')
}

const contentOf = ({ files }: RenderedArticle, wanted: string): string => {
  const content = files.find(({ path }) => path === wanted)?.content
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}

const firstSlide = ({ files }: RenderedArticle, site: ModuleSite): string => {
  const cover = files.find(({ role }) => role === 'cover')
  return cover === undefined ? 'undefined' : site.addressOf(cover.path)
}

/** The files with a label, which are those that people open, of the formats that are offered. */
const outputs = ({ files, slug }: RenderedArticle, { downloads, addressOf }: ModuleSite): string[] =>
  downloads.flatMap((wanted) =>
    files.flatMap(({ format, label, path, role }) => {
      if (format !== wanted || label === undefined || role === 'cover' || path.startsWith(siteFolder))
        return []
      const name = `${baseName(slug)}${/\.[^/]*$/.exec(path)?.[0] ?? ''}`
      const said = JSON.stringify({ format, label, name })
      return [`{ ...${said}, url: ${addressOf(path)} }`]
    }),
  )

const baseName = (slug: string): string => slug.split('/').at(-1) || 'article'
