import { pageHref } from './dom/safe-href.ts'
import { linkedArticle } from './frames/linked-article.ts'
import type { Parts } from './parts.ts'

/** Follows a link of the page on screen: to another article within the studio, to another site in a window of its own. */
export const followLink = ({ state, navigation, stage }: Parts, address: string): void => {
  const { view, articles } = state
  const article = view && linkedArticle(view, address, articles?.values() ?? [])
  if (article !== undefined) {
    navigation.go({ at: 'article', key: article.key })
    return
  }
  const href = pageHref(address.startsWith('//') ? `https:${address}` : address)
  if (href === undefined) stage.pane.tell(`Not part of the preview: ${address}`)
  else window.open(href, '_blank', 'noopener,noreferrer')
}
