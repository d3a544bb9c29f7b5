import { textIn, valuesIn } from '../thing.ts'
import { type GoogleRule, pass, refuse } from './rule.ts'

const code = 'google-speakable'

/** What is read aloud is told by selectors or by XPath, not by both, on a page in English. */
export const speakableParts: GoogleRule = (thing) => {
  if (valuesIn(thing, 'cssSelector').length > 0 && valuesIn(thing, 'xpath').length > 0) {
    return refuse(
      code,
      'warning',
      thing.node.pointer,
      'A speakable part has a “cssSelector” or an “xpath”; this has both.',
      'Leave one of the two out.',
    )
  }
  const language = thing.uses
    .map(({ holder }) => textIn(holder, 'inLanguage') ?? 'en')
    .find((tag) => !/^en\b/i.test(tag))
  return language === undefined
    ? pass
    : { findings: [], barred: `The page is in “${language.slice(0, 35)}”; Google reads English aloud.` }
}
