import type { SearchAppearance } from '@trifold/core'
import { element } from '../dom/element.ts'

/** What each thing of the graph earns in search results, and what it lacks; then what other programs alone read. */
export const appearancesView = (appearances: readonly SearchAppearance[]): HTMLElement => {
  const forSearch = appearances.filter(({ status }) => status === 'live' || status === 'beta')
  const others = appearances.filter(({ status }) => status !== 'live' && status !== 'beta')
  return element(
    'div',
    { class: 'appearances' },
    forSearch.length === 0
      ? element(
          'p',
          { class: 'quiet' },
          'Nothing of this article is meant for a search result of its own kind.',
        )
      : element('ul', {}, ...forSearch.map(appearance)),
    others.length === 0
      ? undefined
      : element(
          'details',
          {},
          element('summary', {}, `Read by other programs (${others.length})`),
          element('ul', {}, ...others.map(appearance)),
        ),
  )
}

const appearance = ({ subject, feature, shown, missing, note, source }: SearchAppearance): HTMLElement =>
  element(
    'li',
    { class: shown ? 'earned' : 'lacking' },
    element(
      'p',
      {},
      element('strong', {}, feature),
      element('span', { class: 'verdict' }, verdictOf(shown, missing.required)),
    ),
    element('p', { class: 'quiet', dir: 'auto' }, subject),
    lacks('Required and missing', missing.required),
    lacks('Recommended and missing', missing.recommended),
    note === undefined ? undefined : element('p', {}, note),
    element('p', { class: 'quiet' }, `${source.name}, read on ${source.date}`),
  )

const verdictOf = (shown: boolean, required: readonly string[]): string => {
  if (shown) return 'can be shown'
  return required.length === 0 ? 'not shown' : `not shown: ${required.length} missing`
}

const lacks = (label: string, paths: readonly string[]): HTMLElement | undefined =>
  paths.length === 0
    ? undefined
    : element(
        'p',
        { class: 'lacks' },
        `${label}: `,
        ...paths.flatMap((path, index) => [
          index === 0 ? '' : ', ',
          element('code', {}, path.replaceAll('|', ' or ')),
        ]),
      )
