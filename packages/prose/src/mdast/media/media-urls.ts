import { type Article, rootsOf, visit } from '@trifold/core'
import { htmlMediaUrls } from './html-media.ts'

const imageFile = /\.(png|jpe?g|gif|webp|avif|svg)$/i

/** Whether a link leads to an image, by its name. */
export const isImageFile = (url: string): boolean => imageFile.test(url)

/** Every URL of an article at which an image may be: images, links to image files, raw HTML, and the cover. */
export const mediaUrls = (article: Article): Set<string> => {
  const urls = new Set<string>()
  if (article.meta.image !== undefined) urls.add(article.meta.image.src)
  visit(rootsOf(article), (node) => {
    if (node.type === 'image') urls.add(node.url)
    else if (node.type === 'link' && isImageFile(node.url)) urls.add(node.url)
    else if (node.type === 'html') for (const url of htmlMediaUrls(node.value)) urls.add(url)
  })
  return urls
}
