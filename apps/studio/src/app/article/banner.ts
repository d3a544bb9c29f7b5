import type { ArticleView, LocatedFinding } from '../../protocol.ts'
import { element, setAttributes } from '../dom/element.ts'
import { placeLink } from '../findings/finding-note.ts'
import { gravest } from '../findings/gravest.ts'
import { keys } from '../keys/keys.ts'
import { counted, stateText } from '../list/state-text.ts'

/** Above an article: what is wrong first, its place, and whether what is shown is older. */
export interface Banner {
  readonly element: HTMLElement
  /** @param configuration What is wrong with the configuration, the gravest first. */
  show(article: ArticleView, configuration: readonly LocatedFinding[]): void
}

/** What a person asks of the banner. */
export interface BannerEvents {
  /** All findings are wanted: of the article, or of the configuration. */
  readonly onFindings: () => void
  readonly onConfiguration: () => void
}

/** What a banner says. */
interface Said {
  readonly kind: 'error' | 'warning'
  readonly label: string
  readonly first: LocatedFinding
  /** What stands before the finding, and behind its place. */
  readonly count: string
  readonly shown: string
  readonly button: string
  readonly go: () => void
}

export const createBanner = (events: BannerEvents): Banner => {
  const text = element('div', {})
  const label = element('span', {})
  const hint = element('kbd', { 'aria-hidden': 'true' }, keys.findings[0])
  const button = element('button', { type: 'button' }, label, hint)
  const banner = element('section', { hidden: true }, text, button)
  let go = (): void => undefined
  button.addEventListener('click', () => go())
  return {
    element: banner,
    show: (article, configuration) => {
      const said = saidOf(article, configuration, events)
      banner.hidden = said === undefined
      if (said === undefined) return
      go = said.go
      const isOwn = go === events.onFindings
      setAttributes(banner, { class: `banner ${said.kind}`, 'aria-label': said.label })
      setAttributes(button, { 'aria-keyshortcuts': isOwn ? keys.findings[0] : undefined })
      text.replaceChildren(...wordsOf(said))
      label.textContent = said.button
      hint.hidden = !isOwn
    },
  }
}

const wordsOf = ({ kind, first, count, shown }: Said): HTMLElement[] =>
  kind === 'error'
    ? [
        element('p', { class: 'message', dir: 'auto' }, first.message),
        element('p', { class: 'quiet' }, placeLink(first), shown),
      ]
    : [
        element(
          'p',
          { class: 'quiet' },
          element('strong', {}, count),
          ' ',
          element('span', { dir: 'auto', title: first.message }, first.message),
        ),
      ]

const saidOf = (
  article: ArticleView,
  configuration: readonly LocatedFinding[],
  { onFindings, onConfiguration }: BannerEvents,
): Said | undefined => {
  const { diagnostics, held, stale } = article
  const isError = ({ severity }: LocatedFinding): boolean => severity === 'error'
  const broken = held === true ? configuration.find(isError) : undefined
  const first = broken ?? gravest(diagnostics)
  if (first === undefined) return undefined
  const kind = isError(first) ? 'error' : 'warning'
  return {
    kind,
    label: broken === undefined ? labels[kind] : 'Error in the configuration',
    first,
    count: stateText(article),
    shown: stale
      ? ` Below is the last version ${broken === undefined ? 'without errors' : 'before that'}.`
      : '',
    button: `Show ${counted(broken === undefined ? diagnostics.length : configuration.length, 'finding')}`,
    go: broken === undefined ? onFindings : onConfiguration,
  }
}

const labels = { error: 'Error', warning: 'Warnings' } as const
