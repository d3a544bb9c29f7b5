import { addressesOf, linkedThings } from '../graphs/thing.ts'
import type { WebPage } from '../page/web-page.ts'
import { type PageCheck, quoted } from './page-check.ts'

/** Articles of one page, and images of one article, that are looked for: for each, the whole page is searched. */
const looked = 100

/** One of an article’s images is on the page, or is what it shows when it is shared; other sizes of it are the same. */
export const pageShowsImage: PageCheck = ({ own, page, things }) => {
  const used = own.articles.some((article) => addressesOf(article, 'image').length > 0)
    ? usedImages(page)
    : ''
  const shown = decoded(page.images.join(' ')).toLowerCase()
  const isUsed = (address: string): boolean => {
    const name = nameOf(address)
    const [word] = (name.match(/\p{L}{5,}/gu) ?? []).sort((a, b) => b.length - a.length)
    // Services for images put sizes anywhere into the name; its longest word stays.
    return used.includes(name) || (word !== undefined && shown.includes(word))
  }
  return own.articles.slice(0, looked).flatMap((article) => {
    const addresses = [
      ...addressesOf(article, 'image'),
      ...linkedThings(things, [article], ['image']).flatMap((image) =>
        ['url', 'contentUrl'].flatMap((property) => addressesOf(image, property)),
      ),
    ]
    const named = addresses.filter(({ text }) => nameOf(text) !== '').slice(0, looked)
    const [first] = named
    // A picture that is written into the page has no name to be known by.
    const isInline = page.images.some((image) => image.startsWith('data:image/'))
    if (first === undefined || isInline || named.some(({ text }) => isUsed(text))) return []
    return [
      {
        code: 'page-shows-image',
        severity: 'info',
        pointer: first.pointer,
        message: `The page does not show the image ${quoted(first.text)}.`,
        help: 'Name an image that stands on the page: Google wants one that represents what readers see.',
      },
    ]
  })
}

/** All that the page says outside its JSON-LD: images are also loaded by scripts, and set as backgrounds. */
const usedImages = ({ html, scripts }: WebPage): string => {
  const parts: string[] = []
  let from = 0
  for (const { elementStart, elementEnd } of scripts) {
    parts.push(html.slice(from, elementStart))
    from = elementEnd
  }
  return decoded(parts.concat(html.slice(from)).join('').replaceAll('\\/', '/')).toLowerCase()
}

/** The name of an image’s file without its extension and size: `/a/cat-1024x683.jpg?w=3` is `cat`. */
const nameOf = (address: string): string => {
  const [path = ''] = address.split(/[?#]/, 1)
  const name = decoded(path.split('/').pop() ?? '').toLowerCase()
  return name.replace(/\.[a-z0-9]{2,5}$/, '').replace(/(?:-\d+x\d+|-scaled|@\dx)+$/, '')
}

/** Percent-encoding taken off, wherever it is well formed. */
const decoded = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })
