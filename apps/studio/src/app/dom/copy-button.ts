import type { Announce } from '../announce.ts'
import { element } from './element.ts'

/** Ms for which a button says that it has copied. */
const thanks = 1600

/** A button that copies a text; `what` names it to those who do not see what stands beside. */
export const copyButton = (announce: Announce, what: string, text: () => string): HTMLButtonElement => {
  const button = element('button', { type: 'button', class: 'copy', 'aria-label': `Copy ${what}` }, 'Copy')
  const say = (word: string, told: string): void => {
    button.textContent = word
    announce(told)
    setTimeout(() => {
      button.textContent = 'Copy'
    }, thanks)
  }
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text()).then(
      () => say('Copied', `Copied ${what}.`),
      () => say('Not copied', 'The browser does not let the page copy.'),
    )
  })
  return button
}
