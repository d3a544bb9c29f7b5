import { type Link, type Node, plainText } from '@trifold/core'
import type { Check } from '../checks/check.ts'
import type { Report } from '../source/report.ts'
import { saysNothing } from './link-phrases.ts'

/** Longer words of a link are a sentence of their own. */
const longest = 40

/** The words of a link say where it leads: a screen reader lists links without the text around them. */
export const checkLinkTexts = (report: Report): Check => ({
  see: (node) => {
    if (node.type !== 'link') return
    const words = plainText(node.children).trim()
    if (words === '' ? node.children.some(isSomething) : words.length > longest || !saysNothing(words)) return
    report(node.position, {
      code: 'link-described',
      severity: 'warning',
      message:
        words === ''
          ? 'The link has no words; expected some that say where it leads.'
          : `The link’s words are “${words}”; expected some that say where it leads.`,
      help: help(node, words),
    })
  },
})

/** A picture says where it leads by its own text, which is checked by itself; HTML may be anything. */
const isSomething = ({ type }: Node): boolean => type === 'image' || type === 'html'

const help = ({ url }: Link, words: string): string =>
  words === ''
    ? `Write words between the brackets of [](${url}).`
    : 'Link the words of the sentence that name what is there.'
