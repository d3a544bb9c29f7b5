import { createNavigation } from './address/navigation.ts'
import { createAnnouncer } from './announce.ts'
import { applyRoute } from './apply-route.ts'
import { createArticleLoader } from './article-loader.ts'
import { createConnectionStrip } from './connection/connection-strip.ts'
import { followLink } from './follow-link.ts'
import { createHelp } from './keys/help.ts'
import { createKeyListener } from './keys/key-listener.ts'
import { createArticleList } from './list/article-list.ts'
import { listen } from './listen.ts'
import type { Parts, State } from './parts.ts'
import { createStage, onWidth } from './stage.ts'

/** Builds the studio into a document, and keeps it at what the server tells. */
export const createStudio = (body: HTMLElement): void => {
  const { announce, element: announcer } = createAnnouncer()
  const strip = createConnectionStrip()
  const help = createHelp()
  const state: State = {
    articles: undefined,
    collection: undefined,
    view: undefined,
    gone: undefined,
    views: ['page'],
    isEntering: false,
    renamed: undefined,
  }
  const navigation = createNavigation(() => applyRoute(parts))
  const stage = createStage({
    announce,
    onConfiguration: () => navigation.go({ at: 'configuration' }),
    onViews: (views) => {
      if (navigation.route.at === 'article') navigation.go({ ...navigation.route, views })
    },
    onSlide: (slide) => {
      const { route } = navigation
      if (route.at === 'article' && route.slide !== slide) navigation.replace({ ...route, slide })
    },
    onLink: (address) => followLink(parts, address),
    onKey: (event) => onKey(event),
  })
  const list = createArticleList()
  const parts: Parts = { state, list, stage, navigation, announce, load: createArticleLoader() }
  const onKey = createKeyListener(parts, help)
  body.append(strip.element, list.element, stage.element, announcer, help)
  document.addEventListener('keydown', onKey)
  onWidth(() => applyRoute(parts))
  applyRoute(parts)
  listen(parts, strip.show)
}
