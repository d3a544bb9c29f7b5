import type { Announce } from '../announce.ts'
import { copyButton } from '../dom/copy-button.ts'
import { element } from '../dom/element.ts'

/** The Markdown that is exported, as text to take. */
export const markdownView = (markdown: string, announce: Announce): HTMLElement =>
  element(
    'div',
    { class: 'markdown' },
    element(
      'p',
      { class: 'bar' },
      copyButton(announce, 'the Markdown', () => markdown),
    ),
    element(
      'pre',
      { tabindex: '0', role: 'group', 'aria-label': 'Markdown', dir: 'auto' },
      element('code', {}, markdown),
    ),
  )
