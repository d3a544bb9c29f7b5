import type { SearchResult } from '../../protocol.ts'
import { element } from '../dom/element.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The page as a search engine that shows text may show it. What does not fit is cut by its width, as there. */
export const searchResult = (result: SearchResult): HTMLElement => {
  const { image } = result
  return element(
    'div',
    { class: 'result' },
    element(
      'div',
      { class: 'result-text' },
      element('p', { class: 'result-site' }, result.site || hostOf(result.url)),
      element('p', { class: 'result-address' }, breadcrumb(result.url)),
      element('p', { class: 'result-title', dir: 'auto' }, result.title),
      element(
        'p',
        { class: 'result-description', dir: 'auto' },
        result.date === undefined
          ? undefined
          : element('span', { class: 'date' }, `${dayOf(result.date)} — `),
        result.description || 'There is no description: a search engine picks a passage of its own.',
      ),
    ),
    image === undefined ? undefined : element('img', { src: image, alt: '' }),
  )
}

/** Says what of a result was cut; to be asked when it is on the page. */
export const cutsOf = (result: HTMLElement): string[] => {
  const title = result.querySelector('.result-title')
  const description = result.querySelector('.result-description')
  return [
    ...(title !== null && title.scrollWidth > title.clientWidth
      ? ['The title is longer than a result shows.']
      : []),
    ...(description !== null && description.scrollHeight > description.clientHeight + 1
      ? ['The description is longer than a result shows.']
      : []),
  ]
}

/** `https://example.org/articles/one/` as `https://example.org › articles › one`. */
const breadcrumb = (url: string): string => {
  try {
    const { origin, pathname } = new URL(url)
    return [origin, ...pathname.split('/').filter((part) => part !== '')].map(readable).join(' › ')
  } catch {
    // Without a base URL it is a path.
    return url
      .split('/')
      .filter((part) => part !== '')
      .map(readable)
      .join(' › ')
  }
}

const hostOf = (url: string): string => {
  try {
    return new URL(url).host
  } catch {
    return ''
  }
}

const readable = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

const dayOf = (date: string): string => {
  const [year, month, day] = date.slice(0, 10).split('-')
  const name = months[Number(month) - 1]
  return name === undefined ? date : `${name} ${Number(day)}, ${year}`
}
