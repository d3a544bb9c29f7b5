import { relative, sep } from 'node:path'
import type { RenderedArticle } from 'trifold'
import { imageAddress, splitAtImages } from './image-address.ts'
import { servedImage } from './served-image.ts'

/** How an address is written where it stands. */
export type AddressForm = 'plain' | 'inHtml' | 'absolute'

/** The images of a module: imported, so that Vite serves them, hashes them and knows where they are; else outputs. */
export interface ModuleImages {
  /** A text as a JavaScript expression, each image's address where it belongs. */
  expression(text: string, form: AddressForm): string
  /** The statements on which the expressions made so far depend. */
  statements(): string[]
}

/** What is known of the site around a module. */
export interface ImageSite extends Pick<RenderedArticle, 'images' | 'tamedImages'> {
  /** Vite's base, with a slash at its end. */
  readonly base: string
  /** Absolute; what is in it is served as it is. Empty if there is none. */
  readonly publicDir: string
  /** The site's address on the web; empty if it is not known. */
  readonly baseUrl: string
  /** A JavaScript expression of the address of an output. */
  addressOf(path: string): string
}

export const createModuleImages = (site: ImageSite): ModuleImages => {
  const names = new Map<string, string>()
  const nameOf = (hash: string): string => {
    const name = names.get(hash) ?? `image${names.size}`
    names.set(hash, name)
    return name
  }
  return {
    expression: (text, form) =>
      splitAtImages(text)
        .map((piece, index) => {
          if (index % 2 === 0) return JSON.stringify(piece)
          // Of no image that was asked for, so the author's own words.
          if (!site.images.has(piece)) return JSON.stringify(imageAddress(piece))
          return forms[form](nameOf(piece), site)
        })
        .filter((piece, index) => piece !== '""' || index === 0)
        .join(' + '),
    statements: () => [...names].map(([hash, name]) => statement(name, hash, site)),
  }
}

const forms: Record<AddressForm, (name: string, site: ImageSite) => string> = {
  plain: (name) => name,
  inHtml: (name) => `${name}.replaceAll('&', '&amp;')`,
  // Without the site's own address, an address from its root is all that can be said.
  absolute: (name, { baseUrl }) =>
    baseUrl === '' ? name : `new URL(${name}, ${JSON.stringify(baseUrl)}).href`,
}

const statement = (name: string, hash: string, site: ImageSite): string => {
  const { base, publicDir, addressOf } = site
  const path = site.images.get(hash) ?? ''
  const served = servedImage(hash, site)
  const within = publicDir === '' ? '..' : relative(publicDir, path)
  if (!site.tamedImages.has(hash) && within !== '' && !within.startsWith('..')) {
    const address = within.split(sep).map(encodeURIComponent).join('/')
    return `const ${name} = ${JSON.stringify(base + address)}`
  }
  if (served !== undefined) return `const ${name} = ${addressOf(served)}`
  return `import ${name} from ${JSON.stringify(`${path.split(sep).join('/')}?url&no-inline`)}`
}
