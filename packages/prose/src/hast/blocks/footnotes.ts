import type { Element, ElementContent } from 'hast'
import { callId } from '../phrasing/footnote-reference.ts'
import { type CalledFootnote, element, lines, type State, text } from '../state.ts'

/** The section of footnotes. Printing one may call further ones, which are appended to the map while it is read. */
export const footnoteSection = (called: ReadonlyMap<string, CalledFootnote>, state: State): Element => {
  const items: { footnote: CalledFootnote; content: ElementContent[] }[] = []
  for (const footnote of called.values()) {
    items.push({ footnote, content: state.flow(footnote.definition.children) })
  }
  const list = items.map(({ footnote, content }) =>
    element('li', state.id(footnote.definition.id), lines(withBackLinks(content, footnote, state))),
  )
  return element(
    'section',
    { className: ['footnotes'], role: 'doc-endnotes', ariaLabel: state.words.footnotes },
    lines([element('h2', {}, [text(state.words.footnotes)]), element('ol', {}, lines(list))]),
  )
}

/** The links back to the calls stand at the end of the text's last paragraph. */
const withBackLinks = (
  content: readonly ElementContent[],
  { definition, number, calls }: CalledFootnote,
  state: State,
): ElementContent[] => {
  const links = Array.from({ length: calls }, (_, index) => {
    const href = state.anchor(callId(definition.id, index + 1))
    return href === undefined ? [] : [text(' '), backLink(href, number, index + 1, state)]
  }).flat()
  const last = content.at(-1)
  if (last?.type !== 'element' || last.tagName !== 'p') {
    return links.length === 0 ? [...content] : [...content, element('p', {}, links)]
  }
  return [...content.slice(0, -1), { ...last, children: [...last.children, ...links] }]
}

const backLink = (href: string, number: number, call: number, state: State): Element => {
  const ariaLabel =
    call === 1 ? state.words.backToText(number) : `${state.words.backToText(number)} (${call})`
  // U+FE0E keeps the arrow a letter where it could be drawn as an emoji.
  return element('a', { href, className: ['back-link'], role: 'doc-backlink', ariaLabel }, [text('↩\uFE0E')])
}
