import type { ArticleView } from '../../protocol.ts'
import { createDoubleFrame } from './double-frame.ts'
import { readAnchor, type ScrollAnchor, scrollToAnchor } from './scroll-anchor.ts'

/** The page of an article in a frame that stays where it is scrolled to. */
export interface PageFrame {
  readonly element: HTMLElement
  show(article: ArticleView & { readonly page: string }): void
  clear(): void
}

/** What a person does in a page. */
export interface PageFrameEvents {
  /** A link was followed that leads out of the page; the address is as the page says it. */
  readonly onLink: (address: string) => void
  readonly onKey: (event: KeyboardEvent) => void
}

/**
 * Nothing runs in a page's frame, which is why the studio may look into it: it keeps the place that is read, and sees
 * to links itself, which would lead out of the preview.
 */
export const createPageFrame = ({ onLink, onKey }: PageFrameEvents): PageFrame => {
  const anchors = new Map<string, ScrollAnchor>()
  let shown = ''
  let wanted = ''
  const remember = (): void => {
    const page = frame.current?.contentDocument
    if (page) anchors.set(shown, readAnchor(page))
  }
  const frame = createDoubleFrame({
    sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    prepare: (next) => {
      remember()
      shown = wanted
      const page = next.contentDocument
      if (page === null) return
      const anchor = anchors.get(shown)
      if (anchor !== undefined) scrollToAnchor(page, anchor)
      page.addEventListener('click', (event) => followLink(event, onLink))
      page.addEventListener('keydown', onKey)
    },
  })
  return {
    element: frame.element,
    show: (article) => {
      wanted = article.key
      void frame.show(article.page, `Page of ${article.title}`)
    },
    clear: () => {
      remember()
      frame.clear()
    },
  }
}

const followLink = (event: MouseEvent, onLink: (address: string) => void): void => {
  // Not `instanceof`: the frame's elements are of another window.
  const link = (event.target as Element | null)?.closest?.('a[href]')
  const address = link?.getAttribute('href')
  if (address === null || address === undefined || address.startsWith('#')) return
  event.preventDefault()
  onLink(address)
}
