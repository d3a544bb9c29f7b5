import type { DeckSlide } from '@trifold/deck'
import type { Relations } from '../opc/relations.ts'
import type { LinkTarget } from '../slide/slide-context.ts'

/** What a link of a slide leads to: registers it with the part that it stands in. */
export type Link = (url: string, relations: Relations) => LinkTarget | undefined

/**
 * Links of a presentation: to the web, to mail, to other articles' presentations, and from slide to slide by the slide's
 * id. All else leads nowhere.
 */
export const linksOf = (slides: readonly DeckSlide[], names: readonly string[]): Link => {
  const slideOf = new Map(slides.map(({ id }, index) => [id, names[index]]))
  return (url, relations) => {
    if (url.startsWith('#')) {
      const part = slideOf.get(url.slice(1))
      return part === undefined
        ? undefined
        : { id: relations.to('slide', part), action: 'ppaction://hlinksldjump' }
    }
    return webLink(url, relations)
  }
}

/** Links of notes: to the web and to mail. A page of notes refers to no slide but its own. */
export const webLink: Link = (url, relations) => {
  const address = webAddress(url)
  return address === undefined ? undefined : { id: relations.outside('hyperlink', address) }
}

const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:'])

/** Another article's presentation, from where this one lies; percent-encoded already, so that no sign is an office's own. */
const besides = /^(?:\.\.\/)+(?!\/)(?:[\w.~!$&'()*+,;=@-]|%(?!5c|2f|00)[0-9a-f]{2}|\/(?!\/))+\/slides\.pptx$/i

/** An address as every program reads it: percent-encoded, its host in ASCII; undefined for what is none. */
const webAddress = (url: string): string | undefined => {
  if (besides.test(url)) return url
  if (!URL.canParse(url)) return undefined
  const parsed = new URL(url)
  if (!schemes.has(parsed.protocol)) return undefined
  return parsed.href
    .replace(/[^!-~]|["<>\\^`{|}]/g, encodeURIComponent)
    .replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
}
